import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import { createBrowser } from './tabs.testing.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

/** A page that goes away before the database has what was typed last. */
async function killedWhileTyping() {
  const browser = createBrowser()
  const page = browser.visit()
  page.open('{\r\n"name": "one"\n}')
  await page.drafts.flush()
  const { storage } = browser
  page.type('// the last keys\n')
  const gone = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('The page is going.', 'InvalidStateError')
  })
  page.drafts.putAside()
  await page.drafts.flush()
  page.drafts.dispose()
  gone.mockRestore()
  expect(storage.length).toBe(1)
  return { browser, page, storage }
}

test('what the database did not get in time is there on the next visit, and is not kept twice', async () => {
  const { browser, page, storage } = await killedWhileTyping()
  const next = browser.visit(page.tab)
  await next.drafts.restore()
  expect(next.text()).toBe('// the last keys\n{\n"name": "one"\n}')
  expect(next.workspace.getState().document?.sidecar).toEqual(page.workspace.getState().document?.sidecar)
  expect(storage.length).toBe(0)
})

test('where another tab has had the pen since, it becomes a draft of its own', async () => {
  const { browser, page, storage } = await killedWhileTyping()
  const kept = storage.getItem(storage.key(0) ?? '') ?? ''
  const key = storage.key(0) ?? ''
  storage.clear()
  const other = browser.visit()
  await other.drafts.restore()
  other.type('// other\n')
  await other.drafts.flush()
  other.drafts.dispose()
  storage.setItem(key, kept)

  const next = browser.visit(page.tab)
  await next.drafts.restore()
  expect(next.text()).toContain('// other')
  const copy = next.drafts.getState().recent.find(({ title }) => title.endsWith(', kept from another tab'))
  await next.drafts.open(copy?.id ?? '')
  expect(next.text()).toContain('// the last keys')
})

test('a new draft that was never on disk comes back, and a page that stays leaves nothing behind', async () => {
  const browser = createBrowser()
  const page = browser.visit()
  await page.drafts.restore()
  page.open('{ "name": "new" }')
  page.drafts.putAside()
  expect(browser.storage.length).toBe(1)
  await page.drafts.flush()
  expect(browser.storage.length).toBe(0)
  page.drafts.putAside()
  expect(browser.storage.length).toBe(0)
})

test('storage that is full or damaged stops nothing', async () => {
  const browser = createBrowser()
  browser.storage.setItem('designer.unwritten.x', '{ "id": ')
  const page = browser.visit()
  await page.drafts.restore()
  browser.storage.setItem = () => {
    throw new DOMException('It is full.', 'QuotaExceededError')
  }
  page.open('{ "name": "new" }')
  page.drafts.putAside()
  await page.drafts.flush()
  expect(page.status()).toBe('saved')
})
