import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { checkTemplates } from '#catalog/checks/check-templates.ts'
import { createDrafts } from './drafts.ts'
import { openText } from './opening.ts'
import { createBrowser } from './tabs.testing.ts'
import { createWorkspace } from './workspace.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

afterEach(() => vi.restoreAllMocks())

/** A browser of plain http, without what tells its tabs apart: each visit is the next of the same one. */
const visit = () => createBrowser({ hasLocks: false }).visit()

test('what was typed is there on the next visit, with step and caret', async () => {
  const first = visit()
  first.open('{ "name": "a" }')
  first.workspace.actions.changeText([{ offset: 11, length: 1, content: 'bc' }], { anchor: 13, head: 13 })
  await first.drafts.flush()
  const second = visit()
  expect(await second.drafts.restore()).toBe(true)
  expect(second.text()).toBe('{ "name": "bc" }')
  expect(second.workspace.getState()).toMatchObject({ step: 'source', caret: { anchor: 13, head: 13 } })
})

test('a copy begins with what was said, ticked and left out of the draft it was made of', async () => {
  const first = visit()
  const opened = openText('{ "name": "copy" }')
  const known = { silenced: ['VER-PREVIEW'], ticked: ['quota'], facts: { 0: { os: 'Linux' } } } as const
  if (opened.ok) first.drafts.create(opened, {}, known)
  await first.drafts.flush()
  const second = visit()
  await second.drafts.restore()
  const { silenced, ticked, facts } = second.workspace.getState()
  expect({ silenced: silenced.inDraft, ticked, facts }).toEqual(known)
})

test('opening something else keeps the draft of before', async () => {
  const { drafts, open, text } = visit()
  open('{ "name": "one" }')
  open('{ "name": "two" }')
  await drafts.flush()
  expect(drafts.getState().recent).toHaveLength(2)
  const [, older] = drafts.getState().recent
  await drafts.open(older?.id ?? '')
  expect(text()).toBe('{ "name": "one" }')
})

test('a draft that another tab has opened is not written over; what was typed here is kept as a copy', async () => {
  const first = visit()
  first.open('{ "name": "one" }')
  await first.drafts.flush()
  const second = visit()
  await second.drafts.restore()
  second.workspace.actions.changeText([{ offset: 0, length: 0, content: '// second\n' }], { anchor: 0, head: 0 })
  await second.drafts.flush()
  first.workspace.actions.changeText([{ offset: 0, length: 0, content: '// first\n' }], { anchor: 0, head: 0 })
  await first.drafts.flush()
  expect(first.drafts.getState().status).toBe('elsewhere')
  const third = visit()
  await third.drafts.restore()
  expect(third.text()).toContain('// second')
  const copy = third.drafts.getState().recent.find(({ title }) => title.endsWith(', kept from another tab'))
  await third.drafts.open(copy?.id ?? '')
  expect(third.text()).toContain('// first')
})

test('a deleted draft can be put back as it was', async () => {
  const first = visit()
  first.open('{ "name": "kept" }')
  await first.drafts.flush()
  const before = first.drafts.getState().recent
  await first.drafts.leave()
  const putBack = await first.drafts.remove(before[0]?.id ?? '')
  expect(first.drafts.getState().recent).toEqual([])
  await putBack()
  expect(first.drafts.getState().recent).toEqual(before)
  expect(await first.drafts.open(before[0]?.id ?? '')).toBe(true)
  expect(first.text()).toBe('{ "name": "kept" }')
})

test('line ends and encoding come back with the text', async () => {
  const first = visit()
  first.open('{\r\n"name": "a",\n"b": 1\r\n}')
  first.workspace.actions.setField(['b'], undefined)
  await first.drafts.flush()
  const second = visit()
  await second.drafts.restore()
  expect(second.workspace.getState().document?.sidecar).toEqual(first.workspace.getState().document?.sidecar)
  expect(second.workspace.getState().document?.openedLineEnds).toEqual([1, 0, 1])
})

test('a browser that keeps nothing says so, and all else works', async () => {
  const workspace = createWorkspace({ check: checkTemplates })
  const drafts = createDrafts(workspace, () => Promise.reject(new Error('blocked')))
  expect(await drafts.restore()).toBe(false)
  const opened = openText('{}')
  if (opened.ok) drafts.create(opened)
  expect(drafts.getState().status).toBe('unavailable')
  expect(workspace.getState().document?.text).toBe('{}')
})

test('a write that fails is said, tried again by itself, and typing is kept from then on', async () => {
  const { drafts, open, workspace } = visit()
  open('{ "name": "a" }')
  await drafts.flush()
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError')
  })
  const type = (content: string) =>
    workspace.actions.changeText([{ offset: 11, length: 1, content }], { anchor: 0, head: 0 })
  type('b')
  await drafts.flush()
  expect(drafts.getState().status).toBe('unsaved')
  type('c')
  await drafts.flush()
  expect(drafts.getState().status).toBe('unsaved')
  full.mockRestore()
  await vi.waitFor(() => expect(drafts.getState().status).toBe('saved'), { timeout: 5000 })
  const second = visit()
  await second.drafts.restore()
  expect(second.text()).toBe('{ "name": "c" }')
})

test('what a full disk refused is written later, though another draft is open by then', async () => {
  const { drafts, open } = visit()
  await drafts.restore()
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError')
  })
  open('{ "name": "one" }')
  await drafts.flush()
  open('{ "name": "two" }')
  await drafts.flush()
  full.mockRestore()
  await vi.waitFor(() => expect(drafts.getState().recent).toHaveLength(2), { timeout: 5000 })
  expect(drafts.getState().status).toBe('saved')
})

test('on a full disk the draft of the last visit is shown all the same', async () => {
  const first = visit()
  first.open('{ "name": "one" }')
  await first.drafts.flush()
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError')
  })
  const second = visit()
  expect(await second.drafts.restore()).toBe(true)
  expect(second.text()).toBe('{ "name": "one" }')
})

const full = () => new DOMException('The disk is full.', 'QuotaExceededError')

test('a draft that does not fit holds up no other', async () => {
  const { drafts, open } = visit()
  await drafts.restore()
  const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value as IDBObjectStore['put']
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, ...key) {
    if ((value as { text?: string }).text?.includes('large') === true) throw full()
    return put.call(this, value, ...key)
  })
  open('{ "name": "large" }')
  await drafts.flush()
  open('{ "name": "small" }')
  await drafts.flush()
  expect(drafts.getState().recent).toHaveLength(1)
  expect(drafts.getState().status).toBe('unsaved')
})

test('a deleted draft that was not on disk yet stays deleted, and is put back as it was last', async () => {
  const { drafts, open, type, text } = visit()
  open('{ "name": "one" }')
  await drafts.flush()
  const [{ id } = { id: '' }] = drafts.getState().recent
  const refused = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw full()
  })
  type('// last\n')
  await drafts.leave()
  const putBack = await drafts.remove(id)
  refused.mockRestore()
  await vi.waitFor(() => expect(drafts.getState().status).toBe('saved'), { timeout: 5000 })
  expect(drafts.getState().recent).toEqual([])
  await putBack()
  await drafts.open(id)
  expect(text()).toBe('// last\n{ "name": "one" }')
})

test('what was opened before the draft of the last visit was read stays in sight', async () => {
  const first = visit()
  first.open('{ "name": "last" }')
  await first.drafts.flush()
  const second = visit()
  const restored = second.drafts.restore()
  second.open('{ "name": "dropped" }')
  expect(await restored).toBe(false)
  expect(second.text()).toBe('{ "name": "dropped" }')
})

test('a draft that cannot be read keeps no page from coming up', async () => {
  const first = visit()
  first.open('{ "name": "last" }')
  await first.drafts.flush()
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('Failed to read large IndexedDB value', 'DataError')
  })
  expect(await visit().drafts.restore()).toBe(false)
})
