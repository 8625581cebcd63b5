import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import { openDraftDatabase } from './draft-database.ts'
import type { StoredDraft } from './draft-database.ts'
import { createBrowser } from './tabs.testing.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const properties = { source: { type: 'ManagedImage' }, customize: [{ type: 'Shell', inline: ['ls'] }] }
const text = JSON.stringify({ type: 'Microsoft.VirtualMachineImages/imageTemplates', properties })
const windows = { 0: { os: 'Windows', source: 'ManagedImage' } } as const

type Tab = ReturnType<ReturnType<typeof createBrowser>['visit']>

const systemIn = ({ workspace }: Tab) => {
  const template = workspace.template()
  return [template?.os, template?.osToldBy]
}
const hasWrongStep = ({ workspace }: Tab) =>
  workspace.getState().analysis.findings.some(({ code }) => code === 'CUS-OS-SHELL')

async function openedAndSet() {
  const browser = createBrowser()
  const tab = browser.visit()
  tab.open(text)
  tab.workspace.actions.setFacts(windows)
  await tab.drafts.flush()
  return { browser, tab }
}

test('what is set counts at once, in all that is told of the text, and writes nothing into it', async () => {
  const { tab } = await openedAndSet()
  expect(systemIn(tab)).toEqual(['Windows', 'user'])
  expect(hasWrongStep(tab)).toBe(true)
  expect([tab.text(), tab.workspace.getState().undoLabel]).toEqual([text, undefined])
})

test('it stays while the text is edited and undone, and is taken back by itself', async () => {
  const { tab } = await openedAndSet()
  const { actions } = tab.workspace
  actions.setField(['name'], 'x')
  expect(systemIn(tab)).toEqual(['Windows', 'user'])
  actions.undo()
  expect(systemIn(tab)).toEqual(['Windows', 'user'])
  actions.setFacts({})
  expect(systemIn(tab)).toEqual(['Linux', 'steps'])
  expect(hasWrongStep(tab)).toBe(false)
})

test('a source that is sure goes before it; it counts again when that source is gone', async () => {
  const { tab } = await openedAndSet()
  const { actions } = tab.workspace
  const ubuntu = { type: 'PlatformImage', publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'server' }
  actions.setField(['properties', 'source'], ubuntu)
  expect(systemIn(tab)).toEqual(['Linux', 'source'])
  actions.undo()
  expect(systemIn(tab)).toEqual(['Windows', 'user'])
})

test('it is of the image it was said of: another kind of source knows nothing of it, and undo brings it back', async () => {
  const { tab } = await openedAndSet()
  const { actions } = tab.workspace
  actions.setField(['properties', 'source'], { type: 'SharedImageVersion' })
  expect(systemIn(tab)).toEqual(['Linux', 'steps'])
  expect(hasWrongStep(tab)).toBe(false)
  actions.undo()
  expect(systemIn(tab)).toEqual(['Windows', 'user'])
})

test('it is there on the next visit, in a copy of the draft, and in no other draft', async () => {
  const { browser, tab } = await openedAndSet()
  await tab.drafts.keepCopy('as it was')
  const second = browser.visit(tab.tab)
  await second.drafts.restore()
  expect(systemIn(second)).toEqual(['Windows', 'user'])
  expect(hasWrongStep(second)).toBe(true)
  const copy = second.drafts.getState().recent.find(({ title }) => title.endsWith('as it was'))
  await second.drafts.open(copy?.id ?? '')
  expect(systemIn(second)).toEqual(['Windows', 'user'])
  second.open(text)
  expect(systemIn(second)).toEqual(['Linux', 'steps'])
})

test('taken back, it is not there on the next visit', async () => {
  const { browser, tab } = await openedAndSet()
  tab.workspace.actions.setFacts({})
  await tab.drafts.flush()
  const second = browser.visit(tab.tab)
  await second.drafts.restore()
  expect(systemIn(second)).toEqual(['Linux', 'steps'])
})

test('a tab that follows the draft follows it', async () => {
  const { browser, tab } = await openedAndSet()
  const second = browser.visit()
  await second.drafts.restore()
  expect(systemIn(second)).toEqual(['Windows', 'user'])
  tab.workspace.actions.setFacts({})
  await tab.drafts.flush()
  await vi.waitFor(() => expect(systemIn(second)).toEqual(['Linux', 'steps']))
})

test('a draft that was kept before there was such a thing still opens', async () => {
  const { browser, tab } = await openedAndSet()
  const database = await openDraftDatabase()
  const [kept] = await database.getAll('drafts')
  const { facts, ...old } = kept as StoredDraft
  expect(facts).toEqual(windows)
  await database.put('drafts', old)
  const second = browser.visit(tab.tab)
  expect(await second.drafts.restore()).toBe(true)
  expect([second.text(), ...systemIn(second)]).toEqual([text, 'Linux', 'steps'])
})
