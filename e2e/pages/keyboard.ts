import type { Locator, Page } from '@playwright/test'

/** More stops than any page of the designer has on the way to what is asked for. */
const mostStops = 90

/** What can be done with keys alone: nothing here points, clicks or moves the focus by itself. */
export class Keyboard {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  async press(key: string) {
    await this.page.keyboard.press(key)
  }

  async type(text: string) {
    await this.page.keyboard.type(text)
  }

  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
    await target.waitFor()
    await this.pressUntil(key, target)
  }

  async pressUntil(key: string, target: Locator) {
    for (let stop = 0; stop < mostStops; stop += 1) {
      if (await this.hasFocus(target)) return
      await this.press(key)
    }
    throw new Error(`${key} does not lead to ${target.toString()}`)
  }

  /** Goes down an open menu to an entry and chooses it. */
  async choose(entry: string) {
    const item = this.page.getByRole('menuitem', { name: entry })
    await this.pressUntil('ArrowDown', item)
    await this.press('Enter')
    await item.waitFor({ state: 'detached' })
  }

  private async hasFocus(target: Locator) {
    // A frame for what the last key has set in motion.
    await this.page.evaluate(() => new Promise(requestAnimationFrame))
    return target.evaluateAll((elements) => elements.some((element) => element === document.activeElement))
  }
}
