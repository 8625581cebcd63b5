import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectAsOneByOne } from './one-by-one.testing.ts'
import { parseTree } from './parse.ts'
import { planApart } from './plan-apart.ts'
import { documents } from './random-documents.testing.ts'
import { changes } from './random-places.testing.ts'

/** As in `plan-fuzz.test.ts`. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 2000)
const seed = process.env['FUZZ_SEED']

test('edits of places apart write what they write one after another', { timeout: 3_600_000 }, () => {
  let joint = 0
  fc.assert(
    fc.property(documents, changes, (text, change) => {
      const tree = parseTree(text)
      const edits = change(tree)
      const step = planApart(tree, edits)
      if (step?.hasRisk && step.count > 1) joint += 1
      expectAsOneByOne(tree, edits)
    }),
    { numRuns, ...(seed !== undefined && { seed: Number(seed) }) },
  )
  // Else the two that are compared are one.
  expect(joint).toBeGreaterThan(numRuns / 4)
})
