import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Edit } from './edit.ts'
import { expectAsOneByOne } from './one-by-one.testing.ts'
import { parseTree } from './parse.ts'
import { planJointly } from './plan-list.ts'
import { planEdits } from './plan.ts'
import { deeds, lists } from './random-lists.testing.ts'
import { itemsOf, nodeAt } from './read.ts'

/** As in `plan-fuzz.test.ts`. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 2000)
const seed = process.env['FUZZ_SEED']

test('several edits of a list write what they write one after another', { timeout: 3_600_000 }, () => {
  let joint = 0
  fc.assert(
    fc.property(lists, deeds, ({ text, path }, deed) => {
      const tree = parseTree(text)
      const edits = deed(path, itemsOf(tree, nodeAt(tree, path)).length)
      if (planJointly(tree, edits)) joint += 1
      expectAsOneByOne(tree, edits)
    }),
    { numRuns, ...(seed !== undefined && { seed: Number(seed) }) },
  )
  // Else the two that are compared are one.
  expect(joint).toBeGreaterThan(numRuns / 5)
})

test('four thousand items of a large text are moved, removed or put in by reading it a few times', () => {
  const items = Array.from({ length: 4000 }, (_, index) => ({ name: `n${index}`, inline: ['x'.repeat(100)] }))
  const tree = parseTree(JSON.stringify(items, undefined, 2))
  const content = { source: '{ "name": "new" }' }
  const all = {
    remove: items.map((_, index): Edit => ({ op: 'remove', path: [3999 - index] })),
    insert: items.map((_, index): Edit => ({ op: 'insert', path: [], index: 7 + index, content })),
    move: items.map((_, index): Edit => ({ op: 'move', path: [], from: index, to: 3999 - index })),
  }
  // Read again after each of them it would not come back before the test's own limit.
  const texts = Object.values(all).map((edits) => planEdits(tree, edits))
  expect(texts.map((plan) => (plan.ok ? itemsOf(parseTree(plan.text), 0).length : plan.reason))).toEqual([
    0, 8000, 4000,
  ])
})
