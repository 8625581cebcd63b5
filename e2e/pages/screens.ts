import { readFileSync } from 'node:fs'
import type { DesignerPage } from './designer-page.ts'

const read = (name: string) => readFileSync(new URL(`../../test-fixtures/${name}`, import.meta.url), 'utf8')

/** One of everything: comments, an expression, a placeholder, an error, a secret, a kind nobody knows. */
const whole = read('virtual-desktops.jsonc')
const files = {
  whole,
  /** The quote behind the definition of the first target is gone. */
  broken: whole.replace('images/avd-win11-m365",', 'images/avd-win11-m365,'),
  empty: whole.replace(/"customize": \[[\s\S]*?\n {8}\],/, '"customize": [],'),
  several: read('templates/deployment-two-templates.json'),
} as const

export const stepNames = ['Basics', 'Source', 'Customize', 'Validate', 'Distribute', 'Build', 'Review'] as const

/** Every screen of the designer, reached as its user reaches it. */
export class Screens {
  readonly designer: DesignerPage
  constructor(designer: DesignerPage) {
    this.designer = designer
  }

  get page() {
    return this.designer.page
  }

  async openFile(file: keyof typeof files) {
    await this.designer.open()
    await this.designer.openFile('azuredeploy.json', files[file])
    if (file === 'several') await this.page.getByRole('dialog').getByRole('button').first().click()
    await this.designer.steps.waitFor()
  }

  async home() {
    await this.page.getByRole('button', { name: 'Home' }).click()
    await this.page.getByRole('heading', { name: 'Recent drafts' }).waitFor()
  }

  async openCards(list: 'Customizers' | 'Distribution targets') {
    const { items } = this.designer.list(list)
    for (const item of await items.all()) await item.getByRole('button', { expanded: false }).first().click()
  }

  pane(name: 'Form' | 'JSON' | 'Problems' | 'Pipeline') {
    return this.page.getByRole('navigation', { name: 'Panes' }).getByRole('button', { name: new RegExp(`^${name}`) })
  }

  /** Of the parts of the page that must not scroll sideways, those that would. */
  async tooWide(): Promise<string[]> {
    return this.page.evaluate(() => {
      const page = document.documentElement
      const parts = [page, ...document.querySelectorAll('main, header, [data-pane="problems"], [role="dialog"]')]
      return parts
        .filter((part) => part.scrollWidth > part.clientWidth || part.getBoundingClientRect().right > innerWidth + 1)
        .map((part) => `${part.tagName} ${part.id}: ${part.scrollWidth} in ${part.clientWidth}`)
    })
  }
}
