// @ts-check
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * The ways through the product that are measured.
 *
 * @typedef {import('playwright').Page} Page
 */

/** @param {Page} page @param {string} text */
export async function openText(page, text) {
  await page.goto('/')
  await openFile(page, text)
  await page.locator('[data-pane=json] .monaco-editor .view-lines').waitFor({ timeout: 60_000 })
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: 'Customize' }).click()
  await page.getByRole('list', { name: 'Customizers', exact: true }).waitFor()
  await page.waitForTimeout(1500)
}

/** @param {Page} page @param {string} text */
export async function openFile(page, text) {
  const chooser = page.waitForEvent('filechooser')
  await page
    .getByRole('button', { name: /^Open( a template…)?$/ })
    .first()
    .click()
  // By a file on disk: a buffer is unpacked by a task of the page's own, longer than those that are measured.
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const file = join(folder, 'bench.json')
  await writeFile(file, text)
  await (await chooser).setFiles(file)
}

/** Opens a card and puts the caret behind the name in it. @param {Page} page @param {number} index */
export async function focusName(page, index) {
  await page.locator(`[data-path="/properties/customize/${index}"] .name`).first().click()
  const box = page.locator(`[data-path="/properties/customize/${index}/name"] input`)
  await box.click()
  await box.press('End')
}

/** Into the editor, into a name near the top: all that follows moves with each key. @param {Page} page @param {string} text */
export async function focusText(page, text) {
  await page.locator('.monaco-editor .view-lines').first().click()
  await page.keyboard.press('ControlOrMeta+Home')
  const above = text.slice(0, text.indexOf('Install tool 1')).split('\n').length - 1
  for (let line = 0; line < above; line++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
}
