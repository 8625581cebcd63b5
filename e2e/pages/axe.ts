import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Monaco's own, which the page cannot change. All else is checked, the editor's frame included. */
const excluded = [
  // Painted lines and their numbers: hidden from assistive technology, which reads the text from the edit context.
  '.monaco-editor .view-lines',
  '.monaco-editor .margin',
  // Its boxes for hints, which it keeps outside the tree of the page while they are empty.
  '.monaco-editor .overlayWidgets',
] as const

const rulesOff = {
  page: [],
  /** A menu is a window of its own while it is open; axe takes it for content beside the landmarks. */
  menu: ['region'],
  /** A pane of a phone stands under a title of its own; the step, whose heading is the first level, is in another pane. */
  pane: ['page-has-heading-one'],
  /** Links of a strip that are scrolled out of sight at its left; axe takes them for links to skip by. */
  strip: ['skip-link'],
} as const

export type Part = keyof typeof rulesOff

/** What axe finds with all its rules, best practices included, in words for a message. */
export async function violations(page: Page, part: Part = 'page'): Promise<string[]> {
  return found(page, (builder) => builder.disableRules([...rulesOff[part]]))
}

/** What can differ between two themes of one page, in a fraction of the time. */
export async function contrastViolations(page: Page): Promise<string[]> {
  return found(page, (builder) => builder.withRules(['color-contrast', 'link-in-text-block']))
}

async function found(page: Page, choose: (builder: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const builder = choose(new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] }))
  for (const selector of excluded) builder.exclude(selector)
  const { violations: all } = await builder.analyze()
  return all.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 4)
      .map(({ target, failureSummary }) => `${id}: ${help}\n${target.join(' ')}\n${failureSummary ?? ''}`),
  )
}
