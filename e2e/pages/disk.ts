import type { Page } from '@playwright/test'

/**
 * A disk for the page: files of the browser's own file system, whose handles are those of a real one. The dialogs,
 * which a test cannot answer, choose the file of this name.
 */
export class Disk {
  readonly page: Page
  readonly name: string

  constructor(page: Page, name: string) {
    this.page = page
    this.name = name
  }

  /** Before the page is opened. */
  async attach() {
    await this.page.addInitScript((name) => {
      const choose = async () => (await navigator.storage.getDirectory()).getFileHandle(name, { create: true })
      Object.assign(window, { showSaveFilePicker: choose, showOpenFilePicker: async () => [await choose()] })
    }, this.name)
  }

  /** The open draft to this file, which it then belongs to. */
  async saveAs() {
    await this.page.getByRole('button', { name: 'Export' }).click()
    await this.page.getByRole('menuitem', { name: 'Save to a file…' }).click()
  }

  read(): Promise<string> {
    return this.page.evaluate(async (name) => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle(name)
      return (await handle.getFile()).text()
    }, this.name)
  }

  /** As another program would, while the page is in the background. */
  async write(text: string) {
    await this.page.evaluate(
      async ([name, content]) => {
        const folder = await navigator.storage.getDirectory()
        const stream = await (await folder.getFileHandle(name, { create: true })).createWritable()
        await stream.write(content)
        await stream.close()
        window.dispatchEvent(new Event('focus'))
      },
      [this.name, text] as const,
    )
  }

  remove(): Promise<void> {
    return this.page.evaluate(async (name) => (await navigator.storage.getDirectory()).removeEntry(name), this.name)
  }
}
