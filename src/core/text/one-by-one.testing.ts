import type { Edit } from './edit.ts'
import { parseTree } from './parse.ts'
import { planEdits } from './plan.ts'

/** What edits write one after another, each planned on the text that the former ones left; or why one of them could not. */
export function oneByOne(text: string, edits: readonly Edit[]): string {
  let now = text
  for (const edit of edits) {
    const plan = planEdits(parseTree(now), [edit])
    if (!plan.ok) return plan.reason
    now = plan.text
  }
  return now
}
