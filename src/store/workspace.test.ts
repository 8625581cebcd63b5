import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { checkTemplates } from '#catalog/checks/check-templates.ts'
import { starters } from '#catalog/starters/index.ts'
import { plainSidecar } from '#core/text/encoding.ts'
import { lists } from './lists.ts'
import { createWorkspace } from './workspace.ts'
import type { ListName, Workspace } from './workspace-types.ts'

const windows = starters.find(({ id }) => id.includes('windows-server'))?.text ?? ''

/** A workspace with a text and a clock that a test can move. */
function open(text = windows) {
  const clock = { now: 0 }
  const workspace = createWorkspace({ check: checkTemplates, now: () => clock.now })
  workspace.actions.open({ id: 'd', text, sidecar: plainSidecar, fileName: undefined })
  return { workspace, clock, actions: workspace.actions, text: () => workspace.getState().document?.text ?? '' }
}

function titles(workspace: Workspace, list: ListName = 'customize') {
  const template = workspace.template()
  return template ? lists[list].items(template).map((part) => part.field('name')?.text ?? part.type) : []
}

test.each(['all', null, []])('a step that cannot be put in (properties: %j) is refused in words', (properties) => {
  const { workspace, actions, text } = open(JSON.stringify({ ...(JSON.parse(windows) as object), properties }))
  const before = text()
  const outcome = actions.addItem('customize', 'PowerShell')
  expect(outcome).toMatchObject({ ok: false })
  const said = workspace.getState().announcement
  expect(text()).toBe(before)
  expect(said?.text).toMatch(/^Another kind of value stands/)
  expect(said?.isRefusal).toBe(true)
})

test('what is put in is announced by what it is in its list', () => {
  const { workspace, actions } = open()
  const said = () => workspace.getState().announcement?.text
  actions.addItem('validate', 'PowerShell')
  expect(said()).toBe('Validator added: PowerShell, 1 of 1.')
  actions.addItem('distribute', 'VHD', 0)
  expect(said()).toMatch(/^Target added: VHD, 1 of /)
  actions.addItem('customize', 'PowerShell', 0)
  expect(said()).toMatch(/^Step added: PowerShell, 1 of /)
  actions.setSource(['properties', 'validate', 'inVMValidations'], '[{ "type": "Shell" }, {}]')
  actions.removeItem('validate', 1)
  expect(said()).toBe('Validator 2 deleted.')
  expect(workspace.getState().undoLabel).toBe('Validator 2 deleted')
})

describe('one timeline', () => {
  test('typing in a field is one step, another field another', () => {
    const { actions, text, clock } = open()
    actions.setField(['name'], 'a', { isTyped: true })
    actions.setField(['name'], 'ab', { isTyped: true })
    actions.setField(['location'], 'eastus', { isTyped: true })
    clock.now = 5000
    actions.setField(['location'], 'westus', { isTyped: true })
    actions.undo()
    expect(text()).toContain('"location": "eastus"')
    actions.undo()
    actions.undo()
    expect(text()).toBe(windows)
    actions.redo()
    expect(text()).toContain('"name": "ab"')
  })

  test('what is chosen is a step of its own, whatever was typed or chosen there just before', () => {
    const { actions, text } = open()
    actions.setField(['name'], 'a', { isTyped: true })
    actions.setField(['name'], 'b')
    actions.setField(['name'], 'c')
    actions.setField(['name'], 'd', { isTyped: true })
    for (const name of ['c', 'b', 'a']) {
      actions.undo()
      expect(text()).toContain(`"name": "${name}"`)
    }
  })

  test('a key that is typed is one step, and so is a number of many digits', () => {
    const { actions, text } = open(JSON.stringify({ ...(JSON.parse(windows) as object), tags: { a: '1', k: '2' } }))
    const before = text()
    actions.renameKey(['tags', 'k'], 'ke', { label: 'Tag changed', isTyped: true })
    actions.renameKey(['tags', 'ke'], 'key', { label: 'Tag changed', isTyped: true })
    actions.undo()
    expect(text()).toBe(before)
    actions.setSource(['name'], '1234567890123456789', { isTyped: true })
    actions.setSource(['name'], '12345678901234567890', { isTyped: true })
    actions.undo()
    expect(text()).toBe(before)
  })

  test('undoing all of any actions gives the first text back, and redoing all the last', () => {
    const action = fc.record({
      kind: fc.constantFrom('add', 'remove', 'duplicate', 'move', 'name', 'type', 'text', 'source'),
      a: fc.nat(20),
      b: fc.nat(20),
      text: fc.string({ maxLength: 5 }),
    })
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (asked) => {
        const { workspace, actions, text, clock } = open()
        for (const { kind, a, b, text: typed } of asked) {
          clock.now += 2000
          const count = titles(workspace).length
          if (kind === 'add') actions.addItem('customize', 'PowerShell', a % (count + 1))
          else if (kind === 'remove') actions.removeItem('customize', a)
          else if (kind === 'duplicate') actions.duplicateItem('customize', a)
          else if (kind === 'move') actions.moveItem('customize', a % (count || 1), b % (count || 1))
          else if (kind === 'name')
            actions.setField(['properties', 'customize', a % (count || 1), 'name'], typed === '' ? undefined : typed)
          else if (kind === 'type')
            actions.changeKind(['properties', 'source'], a % 2 ? 'ManagedImage' : 'PlatformImage')
          else if (kind === 'source') actions.setField(['properties', 'source', 'sku'], typed)
          else {
            const offset = Math.min(text().length, a * 40)
            actions.changeText([{ offset, length: 0, content: typed }], { anchor: 0, head: 0 })
          }
          const { itemIds, analysis } = workspace.getState()
          const template = analysis.templates[0]
          expect(itemIds.customize.length).toBe(template ? lists.customize.items(template).length : 0)
          expect(new Set(itemIds.customize).size).toBe(itemIds.customize.length)
        }
        const last = text()
        const ids = workspace.getState().itemIds.customize
        while (workspace.getState().undoLabel !== undefined) actions.undo()
        expect(text()).toBe(windows)
        while (workspace.getState().redoLabel !== undefined) actions.redo()
        expect(text()).toBe(last)
        expect(workspace.getState().itemIds.customize).toEqual(ids)
      }),
      { numRuns: 150 },
    )
  })

  test('each listener can follow the text by the edits alone', () => {
    const { workspace, actions, text } = open()
    let copy = text()
    workspace.onTransaction(({ edits }) => {
      for (const { offset, length, content } of [...edits].reverse())
        copy = copy.slice(0, offset) + content + copy.slice(offset + length)
    })
    actions.addItem('customize', 'PowerShell', 1)
    actions.moveItem('customize', 0, 2)
    actions.setField(['name'], 'x')
    actions.undo()
    actions.undo()
    expect(copy).toBe(text())
  })
})

test('a field that is emptied and typed in again stands where it stood, with its comment', () => {
  const source = windows.replace('"name":', '// ours\n  "name":')
  const { actions, text } = open(source)
  actions.setField(['name'], undefined, { isTyped: true })
  expect(text()).not.toContain('// ours')
  actions.setField(['name'], 'n', { isTyped: true })
  expect(text()).toBe(source.replace(/"name": "[^"]*"/, '"name": "n"'))
})

test('changing the kind of the source keeps what nobody knows, and switching back restores it', () => {
  const source = windows.replace('"publisher":', '"mine": [1], "publisher":')
  const { actions, text } = open(source)
  const outcome = actions.changeKind(['properties', 'source'], 'ManagedImage')
  expect(outcome.ok && outcome.note).toContain('publisher')
  expect(text()).toContain('"mine": [1]')
  expect(text()).not.toContain('"publisher"')
  actions.changeKind(['properties', 'source'], 'PlatformImage')
  expect(text()).toContain('"publisher": "MicrosoftWindowsServer"')
})

test('items keep their id while text is typed around and in them, and when it is broken for a while', () => {
  const { workspace, actions, text } = open()
  const before = workspace.getState().itemIds.customize
  const at = text().indexOf('"Install web server"') + 5
  const type = (offset: number, length: number, content: string) =>
    actions.changeText([{ offset, length, content }], { anchor: 0, head: 0 })
  type(0, 0, '\n')
  type(at, 0, 'xyz')
  expect(workspace.getState().itemIds.customize).toEqual(before)
  const list = text().indexOf('"customize"')
  type(list, 11, '')
  type(list, 0, '"customize"')
  expect(workspace.getState().itemIds.customize).toEqual(before)
})

test('a moved item keeps its id, a copy gets one of its own and another name', () => {
  const { workspace, actions } = open()
  const [first, ...rest] = workspace.getState().itemIds.customize
  actions.moveItem('customize', 0, 2)
  expect(workspace.getState().itemIds.customize[2]).toBe(first)
  actions.duplicateItem('customize', 2)
  const { itemIds } = workspace.getState()
  expect(itemIds.customize).toHaveLength(rest.length + 2)
  expect(itemIds.customize[3]).not.toBe(first)
  expect(titles(workspace)[3]).toBe(`${titles(workspace)[2] ?? ''}-2`)
})

test('a read-only text refuses every change with its reason', () => {
  const { workspace, actions, text } = open()
  actions.open(
    { id: 'p', text: windows, sidecar: plainSidecar, fileName: undefined },
    {},
    'A shared template is read-only.',
  )
  expect(actions.setField(['name'], 'x')).toEqual({ ok: false, reason: 'A shared template is read-only.' })
  actions.undo()
  expect(text()).toBe(windows)
  expect(workspace.getState().readOnly).toBeDefined()
})

test('a large text is checked after it is shown, and an answer about a text that is gone is dropped', async () => {
  const answers: (() => void)[] = []
  const workspace = createWorkspace({
    check: checkTemplates,
    checkAway: () => new Promise((resolve) => answers.push(() => resolve([]))),
  })
  const large = windows.replace('{', `{\n// ${'x'.repeat(600_000)}\n`)
  workspace.actions.open({ id: 'l', text: large, sidecar: plainSidecar, fileName: undefined })
  expect(workspace.getState().isChecking).toBe(true)
  await vi.waitFor(() => expect(answers).toHaveLength(1))
  workspace.actions.setField(['name'], 'x')
  answers[0]?.()
  await vi.waitFor(() => expect(answers).toHaveLength(2))
  expect(workspace.getState().isChecking).toBe(true)
  answers[1]?.()
  await vi.waitFor(() => expect(workspace.getState().isChecking).toBe(false))
  expect(titles(workspace).length).toBeGreaterThan(0)
})

test('a text of middle size is shown before it is first checked, and checked at each key from then on', async () => {
  let draw: (() => void) | undefined
  const whenShown = () => new Promise<void>((resolve) => (draw = resolve))
  const workspace = createWorkspace({ check: checkTemplates, whenShown })
  const middle = windows.replace('{', `{\n// ${'x'.repeat(70_000)}\n`)
  workspace.actions.open({ id: 'm', text: middle, sidecar: plainSidecar, fileName: undefined })
  await vi.waitFor(() => expect(draw).toBeDefined())
  expect(workspace.getState().isChecking).toBe(true)
  draw?.()
  await vi.waitFor(() => expect(workspace.getState().isChecking).toBe(false))
  workspace.actions.setField(['properties', 'buildTimeoutInMinutes'], -1)
  expect(workspace.getState().isChecking).toBe(false)
  expect(workspace.getState().analysis.findings.map(({ code }) => code)).toContain('TMO-RANGE')
})

test('a template is shown and edited before the checks are loaded, and checked as it is then', async () => {
  const workspace = createWorkspace()
  workspace.actions.open({ id: 'd', text: windows, sidecar: plainSidecar, fileName: undefined })
  expect(workspace.getState().isChecking).toBe(true)
  expect(workspace.template()?.version).toBeDefined()
  workspace.actions.setField(['properties', 'buildTimeoutInMinutes'], -1)
  await vi.waitFor(() => expect(workspace.getState().isChecking).toBe(false))
  expect(workspace.getState().analysis.findings.map(({ code }) => code)).toContain('TMO-RANGE')
})

describe('several items at once', () => {
  const restart = { type: 'WindowsRestart', name: 'Restart after updates' }
  test('they go in as one step, open the first, and take no name that is there', () => {
    const { actions, workspace, text } = open()
    const before = titles(workspace)
    actions.insertItems('customize', 'Recipe added: two', [restart, restart], 1, [{ type: 'Shell', inline: ['a'] }])
    expect(titles(workspace)).toEqual([
      before[0],
      'Restart after updates-2',
      'Restart after updates-3',
      ...before.slice(1),
      'Shell',
    ])
    const { itemIds, openItems, announcement } = workspace.getState()
    expect(openItems).toEqual([itemIds.customize[1]])
    expect(new Set(itemIds.customize).size).toBe(before.length + 3)
    expect(announcement?.text).toBe(`Recipe added: two, 2 of ${before.length + 3}.`)
    actions.undo()
    expect(text()).toBe(windows)
  })
})
