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
    this.items = this.list.locator('[role=listitem][data-id]')
    this.addButton = page.getByRole('button', { name: addLabels[name] })
  }

  async add(kind: string) {
    await this.addButton.click()
    await this.page.getByRole('menuitem', { name: new RegExp(`^${kind}\\b`) }).click()
  }

  item(position: number) {
    return this.items.nth(position)
  }

  /** What of a row takes the focus; its card is closed. */
  row(position: number) {
    return this.item(position).getByRole('button', { expanded: false }).first()
  }

  /** Opens its card. */
  async openCard(position: number) {
    await this.row(position).click()
  }

  /** By its handle, with the pointer, to above or below another. */
  async drag(from: number, to: number, edge: 'above' | 'below') {
    const target = this.item(to)
    const box = await target.boundingBox()
    const y = edge === 'above' ? 4 : (box?.height ?? 40) - 4
    await this.item(from)
      .getByRole('button', { name: /^Move/ })
      .dragTo(target, { targetPosition: { x: 160, y } })
  }

  async choose(position: number, action: string) {
    await this.item(position)
      .getByRole('button', { name: /^More|^Actions|menu/i })
      .first()
      .click()
    await this.page.getByRole('menuitem', { name: new RegExp(`^${action}`) }).click()
  }
}
