import { expect } from 'vitest'
import type { Edit } from './edit.ts'
import { parseTree } from './parse.ts'
import { planEdits } from './plan.ts'
import { applyTextEdits, invertTextEdits } from './text-edit.ts'
import type { Tree } from './tree.ts'

/** Planned together they write what they write one by one, and what they change can be taken back. */
export function expectAsOneByOne(tree: Tree, edits: readonly Edit[]): void {
  const { text } = tree
  const plan = planEdits(tree, edits)
  expect(plan.ok ? plan.text : plan.reason).toBe(oneByOne(text, edits))
  if (!plan.ok) return
  expect(applyTextEdits(text, plan.edits)).toBe(plan.text)
  expect(applyTextEdits(plan.text, invertTextEdits(text, plan.edits))).toBe(text)
}

/** What edits write one after another, each planned on the text that the former ones left; or why one of them could not. */
function oneByOne(text: string, edits: readonly Edit[]): string {
  let now = text
  for (const edit of edits) {
    const plan = planEdits(parseTree(now), [edit])
    if (!plan.ok) return plan.reason
    now = plan.text
  }
  return now
}
