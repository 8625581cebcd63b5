import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkTemplates } from '#catalog/checks/check-templates.ts'
import { plainSidecar } from '#core/text/encoding.ts'
import { createWorkspace } from './workspace.ts'

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

const steps = names.map(
  (name) => `      // about ${name}\n      { "type": "Shell", "name": "${name}", "inline": ["x"] }`,
)

function open(list = `[\n${steps.join(',\n')}\n    ]`) {
  const text = `{\n  "type": "Microsoft.VirtualMachineImages/imageTemplates",\n  "apiVersion": "2024-02-01",\n  "properties": {\n    "customize": ${list}\n  }\n}\n`
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
  expect(shown()).toEqual(['a', 'b', 'c', 'a-2', 'c-2', 'd', 'e', 'f', 'g'])
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

test('no copy shares a name, however it came in; what stays of a list counts, what is replaced does not', () => {
  const { actions, shown, now } = open()
  const sources = ['{ "type": "Shell", /* ours */ "name": "a" }', '{ "type": "Shell", "name": "A" }']
  actions.pasteItems('customize', sources, 7)
  expect(shown().slice(7)).toEqual(['a-2', 'A-3'])
  expect(now()).toContain('/* ours */ "name": "a-2"')
  actions.duplicateItems('customize', [0, 7])
  expect(shown().slice(8)).toEqual(['a-4', 'a-5', 'A-3'])
  actions.pasteItems('customize', sources, 0, { replaces: true })
  expect(shown()).toEqual(['a', 'A-2'])
  actions.pasteItems('customize', ['{ "type": "Shell", "name": "<name>" }'], 2)
  actions.duplicateItem('customize', 2)
  expect(shown().slice(2)).toEqual(['<name>', '<name>'])
})

test('copies of targets get run output names of their own', () => {
  const target = '{ "type": "VHD", "runOutputName": "disk-1" }'
  const { workspace, actions } = open()
  actions.setSource(['properties', 'distribute'], `[${target}]`)
  actions.duplicateItems('distribute', [0])
  actions.pasteItems('distribute', [target, target], 2)
  const names = workspace.template()?.distributors.map((part) => part.field('runOutputName')?.text)
  expect(names).toEqual(['disk-1', 'disk-2', 'disk-3', 'disk-4'])
})

const layouts = {
  'a line each': `[ // all
      // one a
      { "type": "Shell", /* in a */ "name": "a" }, // tail of a
      // one b
      { "type": "Shell", "name": "b" } // tail of b
      // the end
    ]`,
  'a comma at the end': `[
      // one a
      { "type": "Shell", /* in a */ "name": "a" }, // tail of a
      // one b
      { "type": "Shell", "name": "b" }, // tail of b
    ]`,
}

test.each(Object.entries(layouts))('copies take their comments along and leave all else alone: %s', (_, list) => {
  const { actions, shown, ids, now, text } = open(list)
  const before = ids()
  for (const [chosen, names] of [
    [[0], ['a', 'a-2', 'b']],
    [[1], ['a', 'b', 'b-2']],
    [
      [0, 1],
      ['a', 'b', 'a-2', 'b-2'],
    ],
  ] as const) {
    expect(actions.duplicateItems('customize', chosen)).toEqual({ ok: true })
    expect(shown()).toEqual(names)
    for (const id of before) expect(ids()).toContain(id)
    const lines = now().split('\n')
    for (const line of text.split('\n')) expect(lines.map(withoutCommas)).toContain(withoutCommas(line))
    for (const index of chosen) {
      const name = ['a', 'b'][index] ?? ''
      expect(now().match(new RegExp(`// tail of ${name}\\n`, 'g'))).toHaveLength(2)
      expect(now()).toMatch(new RegExp(`// one ${name}\\n *\\{[^}]*"name": "${name}-2" \\},? // tail of ${name}\\n`))
    }
    expect(now().match(/in a/g)).toHaveLength((chosen as readonly number[]).includes(0) ? 2 : 1)
    expect(now().match(/the end|\[ \/\/ all/g)).toEqual(text.match(/the end|\[ \/\/ all/g))
    actions.undo()
    expect(now()).toBe(text)
  }
})

function withoutCommas(line: string): string {
  return line.replaceAll(',', '').trim()
}

test('an item that is not there is said to be missing, not the template', () => {
  const { actions, workspace } = open()
  const missing = { ok: false, reason: 'This item is no longer there.' }
  expect(actions.removeItem('customize', 7)).toEqual(missing)
  expect(actions.duplicateItem('customize', 7)).toEqual(missing)
  expect(actions.removeItems('customize', [7, 8])).toEqual(missing)
  actions.changeText([{ offset: 0, length: workspace.getState().document?.text.length ?? 0, content: '' }], {
    anchor: 0,
    head: 0,
  })
  expect(actions.removeItem('customize', 0)).toEqual({ ok: false, reason: 'This text holds no image template.' })
})

test('of one item its name is said, of several their number', () => {
  const { actions, workspace } = open()
  const said = () => workspace.getState().announcement?.text
  actions.moveItem('customize', 0, 1)
  expect(said()).toBe('a moved from 1 to 2 of 7.')
  actions.duplicateItem('customize', 1)
  expect(said()).toBe('a duplicated, 3 of 8.')
  expect(workspace.getState().openItems).toEqual([workspace.getState().itemIds.customize[2]])
  actions.removeItems('customize', [1, 2])
  expect(said()).toBe('2 steps deleted.')
  actions.removeItem('customize', 0)
  expect(said()).toBe('b deleted.')
})

test.each([
  ['{ "type": "Shell", "name": "b" "inline": [ }', 7, /comma is missing/],
  ['{ "type": "Shell",\n  "name": "b" "inline": ["x"] }', 8, /comma is missing/],
  ['{ "type": "Shell",\n  "inline": ["x] }', 8, /never closed/],
  ['{ "type": "Shell",\n  "name": "b"', 7, /never closed/],
])('a copy of a faulty item is refused with its number, its line and the way out: %j', (faulty, line, what) => {
  const { actions, workspace } = open(`[\n{ "type": "Shell", },\n${faulty},\n{ "type": "Shell" }\n]`)
  // The comma at the end of the first is no reason: a copy may have it too.
  const outcome = actions.duplicateItems('customize', [1, 0])
  const reason = outcome.ok ? '' : outcome.reason
  expect(reason).toMatch(
    new RegExp(`^Step 2 has a fault in line ${line}, which a copy would repeat\\. .+ Mend it in the JSON first\\.$`),
  )
  expect(reason).toMatch(what)
  expect(workspace.getState().announcement).toMatchObject({ text: reason, isRefusal: true })
})
