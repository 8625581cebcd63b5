import { reparse } from '#core/text/reparse.ts'
import { parseTree } from '#core/text/parse.ts'
import { applyTextEdits } from '#core/text/text-edit.ts'
import { NodeType } from '#core/text/tree.ts'
import type { Tree } from '#core/text/tree.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixtureTemplates } from '../fixture-templates.testing.ts'
import { readDocument } from '../read-document.ts'
import { checkTemplates } from './check-templates.ts'

const clean = fixtureTemplates.map((text) => parseTree(text)).filter(({ problems }) => problems.length === 0)

/** A value or name, what is put into it, and how much is taken out for it. */
const keys = fc.record({
  place: fc.nat(100_000),
  content: fc.constantFrom('x', '0', '', '\\n', '[', '<a>', 'Shell'),
  length: fc.nat(2),
})

function type(tree: Tree, { place, content, length }: { place: number; content: string; length: number }) {
  const strings = [...tree.types.keys()].filter((node) => tree.types[node] === NodeType.String)
  const node = strings[place % strings.length] ?? 0
  const [start, end] = [(tree.starts[node] ?? 0) + 1, (tree.ends[node] ?? 0) - 1]
  const offset = start + (place % (end - start + 1))
  return { offset, length: Math.min(length, end - offset), content }
}

test('findings after each of many keys are those of the text read anew', () => {
  fc.assert(
    fc.property(fc.constantFrom(...clean), fc.array(keys, { minLength: 2, maxLength: 5 }), (opened, typed) => {
      let tree = opened
      checkTemplates(readDocument(tree.text, { tree }))
      const told = typed.map((key) => {
        const edit = type(tree, key)
        const text = applyTextEdits(tree.text, [edit])
        tree = reparse(tree, [edit], text)
        return { text, findings: checkTemplates(readDocument(text, { tree })) }
      })
      for (const { text, findings } of told) expect(findings).toEqual(checkTemplates(readDocument(text)))
    }),
    { numRuns: 300 },
  )
})

test('a name typed until it is another one, and on, is told of as long as it is', () => {
  const named = (...names: string[]) =>
    JSON.stringify({
      type: 'Microsoft.VirtualMachineImages/imageTemplates',
      apiVersion: '2024-02-01',
      properties: { customize: names.map((name) => ({ type: 'Shell', name, inline: ['ls'] })) },
    })
  let tree = parseTree(named('a', 'b1', 'b'))
  const isRepeated = () =>
    checkTemplates(readDocument(tree.text, { tree })).some(({ code }) => code === 'CUS-NAME-UNIQUE')
  const put = (after: string, content: string, length = 0) => {
    const edit = { offset: tree.text.indexOf(after) + after.length, length, content }
    tree = reparse(tree, [edit], applyTextEdits(tree.text, [edit]))
    return isRepeated()
  }
  expect(isRepeated()).toBe(false)
  expect(put('"b', '', 1)).toBe(true)
  expect(put('"a', 'x')).toBe(true)
  expect(put('"b', '2')).toBe(false)
  expect(put('"ax', 'y')).toBe(false)
  expect(put('"b', '', 1)).toBe(true)
})
