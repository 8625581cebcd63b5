import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkEdit, order } from './check-edit.testing.ts'
import { parseTree } from './parse.ts'
import { planEdits } from './plan.ts'
import { valueOf } from './read.ts'
import { documents } from './random-documents.testing.ts'
import { asks, toEdit } from './random-edits.testing.ts'
import { applyTextEdits, invertTextEdits } from './text-edit.ts'

/** `npm run fuzz` asks for more runs, and may replay a seed. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 2000)
const seed = process.env['FUZZ_SEED']
const options = { timeout: 3_600_000 }
const run = (numRuns: number) => ({ numRuns, ...(seed !== undefined && { seed: Number(seed) }) })

test('any edit of any document makes what was asked for and leaves all else as it is', options, () => {
  fc.assert(
    fc.property(documents, asks, (text, ask) => {
      const tree = parseTree(text)
      expect(tree.problems.filter(({ kind }) => kind !== 'trailing-comma')).toEqual([])
      const edit = toEdit(tree, ask)
      if (edit) checkEdit(tree, edit)
    }),
    run(runs),
  )
})

test('edits planned together make what they make one after another', options, () => {
  fc.assert(
    fc.property(documents, fc.array(asks, { minLength: 2, maxLength: 5 }), (text, wanted) => {
      const tree = parseTree(text)
      let current = tree
      const edits = wanted.flatMap((ask) => {
        const edit = toEdit(current, ask)
        const plan = edit && planEdits(current, [edit], { order })
        if (!edit || !plan?.ok) return []
        current = parseTree(plan.text)
        return [edit]
      })
      const plan = planEdits(tree, edits, { order })
      expect(plan.ok && plan.text).toBe(current.text)
      expect(plan.ok && applyTextEdits(text, plan.edits)).toBe(current.text)
      expect(plan.ok && applyTextEdits(current.text, invertTextEdits(text, plan.edits))).toBe(text)
    }),
    run(runs / 4),
  )
})

test('a list that is set keeps what both have at its head and tail', options, () => {
  const lists = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 })
  fc.assert(
    fc.property(lists, lists, fc.constantFrom('\n', ' '), (was, is, blank) => {
      const lines = was.map((item, index) => `"${item}" /* ${item}${index} */${index < was.length - 1 ? ',' : ''}`)
      const text = `{ "list": [${blank}${lines.join(blank)}${blank}] }`
      const plan = planEdits(parseTree(text), [{ op: 'set', path: ['list'], content: { value: is } }])
      if (!plan.ok) throw new Error(plan.reason)
      const tree = parseTree(plan.text)
      expect(valueOf(tree, tree.root)).toEqual({ list: is })
      const head = is.findIndex((item, index) => item !== was[index])
      const shorter = Math.min(was.length, is.length)
      const kept = head < 0 ? shorter : Math.min(head, shorter)
      for (const [index, item] of was.slice(0, kept).entries()) expect(plan.text).toContain(`/* ${item}${index} */`)
      const last = was.length - 1
      if (kept < shorter && was[last] === is.at(-1)) expect(plan.text).toContain(`/* ${was[last] ?? ''}${last} */`)
    }),
    run(runs / 4),
  )
})

test('in a text with a fault an edit is refused, or adds no other fault and can be taken back', options, () => {
  fc.assert(
    fc.property(
      documents,
      fc.nat(),
      fc.constantFrom('', '"', '{', ']', ',', ':', '\n', '<x>', 'w'),
      asks,
      (text, at, bit, ask) => {
        const offset = at % text.length
        const broken = text.slice(0, offset) + bit + text.slice(offset + 1)
        const tree = parseTree(broken)
        const edit = toEdit(tree, ask)
        const plan = edit ? planEdits(tree, [edit], { order }) : undefined
        if (!plan?.ok) return
        expect(parseTree(plan.text).problems.length).toBeLessThanOrEqual(tree.problems.length)
        expect(applyTextEdits(plan.text, invertTextEdits(broken, plan.edits))).toBe(broken)
      },
    ),
    run(runs / 2),
  )
})
