import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkTemplates } from '#catalog/checks/check-templates.ts'
import { plainSidecar } from '#core/text/encoding.ts'
import { createWorkspace } from './workspace.ts'

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

function open() {
  const steps = names.map(
    (name) => `      // about ${name}\n      { "type": "Shell", "name": "${name}", "inline": ["x"] }`,
  )
  const text = `{\n  "type": "Microsoft.VirtualMachineImages/imageTemplates",\n  "apiVersion": "2024-02-01",\n  "properties": {\n    "customize": [\n${steps.join(',\n')}\n    ]\n  }\n}\n`
  const workspace = createWorkspace({ check: checkTemplates })
  workspace.actions.open({ id: 'd', text, sidecar: plainSidecar, fileName: undefined })
  const shown = () => (workspace.template()?.customizers ?? []).map((part) => part.field('name')?.text ?? '')
  const ids = () => workspace.getState().itemIds.customize
  const now = () => workspace.getState().document?.text ?? ''
  return { workspace, actions: workspace.actions, text, now, shown, ids }
}

const indices = fc.uniqueArray(fc.nat({ max: names.length - 1 }), { minLength: 1 })

test('several items are brought together anywhere, with their ids and comments, and undo brings the bytes back', () => {
  fc.assert(
    fc.property(indices, fc.nat({ max: names.length - 1 }), (chosen, to) => {
      const { actions, shown, ids, text, now } = open()
      const before = ids()
      expect(actions.moveItems('customize', chosen, to)).toEqual({ ok: true })
      const picked = [...chosen].sort((a, b) => a - b).map((index) => names[index] ?? '')
      const rest = names.filter((name) => !picked.includes(name))
      const start = Math.min(to, rest.length)
      const expected = [...rest.slice(0, start), ...picked, ...rest.slice(start)]
      expect(shown()).toEqual(expected)
      expect(ids()).toEqual(expected.map((name) => before[names.indexOf(name)]))
      for (const name of names) expect(now()).toMatch(new RegExp(`// about ${name}\\n\\s*\\{[^}]*"name": "${name}"`))
      actions.undo()
      expect(now()).toBe(text)
      expect(ids()).toEqual(before)
    }),
    { numRuns: 60 },
  )
})

test('several items are deleted and duplicated as one step of the history', () => {
  const { actions, shown, ids, text, now } = open()
  const before = ids()
  actions.removeItems('customize', [5, 1, 2])
  expect(shown()).toEqual(['a', 'd', 'e', 'g'])
  expect(ids()).toEqual([0, 3, 4, 6].map((index) => before[index]))
  actions.undo()
  expect(now()).toBe(text)
  actions.duplicateItems('customize', [2, 0])
  expect(shown()).toEqual(['a', 'b', 'c', 'a', 'c', 'd', 'e', 'f', 'g'])
  actions.undo()
  expect(now()).toBe(text)
})

test('pasted items go in between, or take the place of all others', () => {
  const { actions, shown, text, now } = open()
  const sources = ['{ "type": "Shell", "name": "x" }', '{ "type": "Shell", "name": "y" }']
  actions.pasteItems('customize', sources, 1)
  expect(shown()).toEqual(['a', 'x', 'y', 'b', 'c', 'd', 'e', 'f', 'g'])
  actions.undo()
  actions.pasteItems('customize', sources, 0, { replaces: true })
  expect(shown()).toEqual(['x', 'y'])
  actions.undo()
  expect(now()).toBe(text)
})
