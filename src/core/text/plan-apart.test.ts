import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oneByOne } from './one-by-one.testing.ts'
import { parseTree } from './parse.ts'
import { planApart } from './plan-apart.ts'
import { planEdits } from './plan.ts'
import { documents } from './random-documents.testing.ts'
import { changes } from './random-places.testing.ts'
import { applyTextEdits, invertTextEdits } from './text-edit.ts'

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
      const plan = planEdits(tree, edits)
      expect(plan.ok ? plan.text : plan.reason).toBe(oneByOne(text, edits))
      if (!plan.ok) return
      expect(applyTextEdits(text, plan.edits)).toBe(plan.text)
      expect(applyTextEdits(plan.text, invertTextEdits(text, plan.edits))).toBe(text)
    }),
    { numRuns, ...(seed !== undefined && { seed: Number(seed) }) },
  )
  // Else the two that are compared are one.
  expect(joint).toBeGreaterThan(numRuns / 4)
})
