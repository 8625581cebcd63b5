import type { Locator, Page } from '@playwright/test'

const addLabels = {
  Customizers: 'Add customizer',
  Validators: 'Add validator',
  'Distribution targets': 'Add distribution target',
} as const

/** One of the ordered lists: its items, its Add menu, the menu of an item. */
export class ItemList {
  readonly list: Locator
  readonly items: Locator
  readonly addButton: Locator
  readonly page: Page

  constructor(page: Page, name: keyof typeof addLabels) {
    this.page = page
    this.list = page.getByRole('list', { name, exact: true })
    this.items = this.list.locator(':scope > li')
    this.addButton = page.getByRole('button', { name: addLabels[name] })
  }

  async add(kind: string) {
    await this.addButton.click()
    await this.page.getByRole('menuitem', { name: new RegExp(`^${kind}\\b`) }).click()
  }

  item(position: number) {
    return this.items.nth(position)
  }

  async choose(position: number, action: string) {
    await this.item(position)
      .getByRole('button', { name: /^More|^Actions|menu/i })
      .first()
      .click()
    await this.page.getByRole('menuitem', { name: action }).click()
  }
}
