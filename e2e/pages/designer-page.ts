import { readFile } from 'node:fs/promises'
import type { Download, Locator, Page } from '@playwright/test'
import { ItemList } from './item-list.ts'

/** The designer as its user knows it. It acts and it finds; the specs say what should be true. */
export class DesignerPage {
  readonly page: Page
  readonly steps: Locator
  readonly json: Locator
  readonly problems: Locator
  readonly pipeline: Locator
  readonly undo: Locator
  readonly redo: Locator
  readonly status: Locator

  constructor(page: Page) {
    this.page = page
    this.steps = page.getByRole('navigation', { name: 'Steps' })
    this.json = page.getByRole('region', { name: 'Template JSON' })
    this.problems = page.getByRole('region', { name: 'Problems' })
    this.pipeline = page.getByRole('region', { name: 'Pipeline' })
    this.undo = page.getByRole('button', { name: 'Undo', exact: true })
    this.redo = page.getByRole('button', { name: 'Redo', exact: true })
    this.status = page.locator('body > [role=status]')
  }

  async open(path = '/') {
    await this.page.goto(path)
  }

  async start(starter: string) {
    await this.open()
    await this.page.getByRole('button', { name: starter }).click()
    await this.json.waitFor()
  }

  /** Opens a file as the file dialog would: one of this disk, or one that is made of a name and its content. */
  async openFile(name: string, content?: string | Buffer) {
    const chooser = this.page.waitForEvent('filechooser')
    const open = this.page.getByRole('button', { name: /^Open( a template…)?$/ }).first()
    await open.click()
    const file = content === undefined ? name : { name, mimeType: 'application/json', buffer: Buffer.from(content) }
    await (await chooser).setFiles(file)
  }

  /** From now on, what is no template is edited as text, and of several templates the first is shown. */
  async takeWhatever() {
    for (const name of ['Edit it as text', 'Show the first']) {
      const answer = this.page.getByRole('button', { name })
      await this.page.addLocatorHandler(answer, () => answer.click())
    }
  }

  step(name: string) {
    return this.steps.getByRole('link', { name, exact: true })
  }

  async goTo(name: string) {
    await this.step(name).click()
    await this.page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
  }

  list(name: 'Customizers' | 'Validators' | 'Distribution targets') {
    return new ItemList(this.page, name)
  }

  /** The control at a path of the template. */
  field(path: string) {
    return this.page.locator(`[data-path="${path}"]`)
  }

  /** The exact text, as "Copy JSON" gives it. */
  async text(): Promise<string> {
    await this.json.getByRole('button', { name: 'Copy JSON' }).click()
    return this.page.evaluate(() => navigator.clipboard.readText())
  }

  async downloadBytes(): Promise<{ bytes: Buffer; name: string }> {
    const waiting = this.page.waitForEvent('download')
    await this.page.keyboard.press('ControlOrMeta+S')
    return readDownload(await waiting)
  }

  /** Puts the caret before a piece of the text that is in view. */
  async clickInJson(text: string) {
    await this.json.locator('.view-line').filter({ hasText: text }).first().click()
  }

  /** Where on the screen the character stands that this line and column (from 1) begin; its line has to be in view. */
  async placeInJson(line: number, column: number): Promise<{ x: number; y: number }> {
    const number = this.json.locator('.line-numbers').getByText(String(line), { exact: true })
    const { y } = (await number.boundingBox())!
    return this.json.locator('.view-line').evaluateAll(
      (lines, [wanted, from]) => {
        const found = lines.find((one) => Math.abs(one.getBoundingClientRect().top - wanted) < 2)!
        const texts = document.createTreeWalker(found, NodeFilter.SHOW_TEXT)
        let rest = from
        let text = texts.nextNode() as Text
        while (rest >= text.length) {
          rest -= text.length
          text = texts.nextNode() as Text
        }
        const range = document.createRange()
        range.setStart(text, rest)
        range.setEnd(text, rest + 1)
        const { left, right, top, bottom } = range.getBoundingClientRect()
        return { x: (left + right) / 2, y: (top + bottom) / 2 }
      },
      [y, column - 1] as const,
    )
  }

  /** Replaces the whole JSON by a real paste: typed text would have Monaco close its brackets. */
  async pasteJson(text: string) {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
    await this.json.locator('.view-lines').click()
    await this.page.keyboard.press('ControlOrMeta+A')
    await this.page.keyboard.press('ControlOrMeta+V')
  }

  /** Monaco has taken the place of the plain text. */
  async editorReady() {
    await this.json.locator('.monaco-editor .view-lines').waitFor({ timeout: 30_000 })
  }
}

async function readDownload(download: Download) {
  return { bytes: await readFile(await download.path()), name: download.suggestedFilename() }
}
