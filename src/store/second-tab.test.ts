import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createBrowser } from './tabs.testing.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

afterEach(() => vi.restoreAllMocks())

async function twoTabs(options?: { hasLocks: boolean }) {
  const browser = createBrowser(options)
  const first = browser.visit()
  first.open('{ "name": "one" }')
  await first.drafts.flush()
  const second = browser.visit()
  await second.drafts.restore()
  return { browser, first, second }
}

test('a second tab shows the draft, cannot edit it, and leaves the pen where it is', async () => {
  const { first, second } = await twoTabs()
  expect(second.text()).toBe('{ "name": "one" }')
  expect([second.status(), second.isReadOnly()]).toEqual(['elsewhere', true])
  second.type('lost? ')
  expect(second.text()).toBe('{ "name": "one" }')

  first.type('// more\n')
  await first.drafts.flush()
  expect([first.status(), first.isReadOnly()]).toEqual(['saved', false])
  await vi.waitFor(() => expect(second.text()).toBe('// more\n{ "name": "one" }'))
})

test('taking over turns the roles round, at once and as often as wanted', async () => {
  const { first, second } = await twoTabs()
  await second.drafts.takeOver()
  expect([second.status(), second.isReadOnly()]).toEqual(['saved', false])
  expect([first.status(), first.isReadOnly()]).toEqual(['elsewhere', true])
  second.type('// second\n')
  await second.drafts.flush()
  await vi.waitFor(() => expect(first.text()).toContain('// second'))

  await first.drafts.takeOver()
  first.type('// first\n')
  await first.drafts.flush()
  await vi.waitFor(() => expect(second.text()).toBe('// first\n// second\n{ "name": "one" }'))
  expect(second.isReadOnly()).toBe(true)
})

/** What was typed is in the draft itself, or in one beside it. */
async function isKept({ drafts, text }: Awaited<ReturnType<typeof twoTabs>>['first'], typed: string) {
  await drafts.restore()
  for (const { id } of drafts.getState().recent) {
    await drafts.open(id)
    if (text()?.includes(typed)) return true
  }
  return false
}

test.each([true, false])(
  'what was typed and not written when the pen is taken is kept (locks: %s)',
  async (hasLocks) => {
    const { browser, first, second } = await twoTabs({ hasLocks })
    const [writer, other] = hasLocks ? [first, second] : [second, first]
    writer.type('// the last keys\n')
    await other.drafts.takeOver()
    await vi.waitFor(() => expect(writer.status()).toBe('elsewhere'))
    await writer.drafts.flush()
    await vi.waitFor(() => expect(writer.text()).toBe(other.text()))
    expect(await isKept(browser.visit(), '// the last keys')).toBe(true)
  },
)

test('a tab that was overtaken unnoticed keeps its text as a copy, says so, and then shows the other one', async () => {
  const { browser, first, second } = await twoTabs({ hasLocks: false })
  second.type('// second\n')
  await second.drafts.flush()
  await vi.waitFor(() => expect(first.text()).toContain('// second'))
  const third = browser.visit()
  await third.drafts.restore()
  // As a tab that slept through the message has it.
  first.workspace.actions.setReadOnly(undefined)
  first.drafts.setState({ status: 'saved' })
  first.type('// first\n')
  await first.drafts.flush()
  await vi.waitFor(() => expect(first.text()).toBe('// second\n{ "name": "one" }'))
  expect([first.status(), first.isReadOnly()]).toEqual(['elsewhere', true])
  const [copy] = first.drafts.getState().recent.filter(({ title }) => title.endsWith(', kept from another tab'))
  const said = () => first.workspace.getState().announcement
  const words = `What was not saved here is kept as ${copy?.title ?? ''}.`
  await vi.waitFor(() => expect(said()).toMatchObject({ text: words, toast: true }), { timeout: 3000 })
  said()?.action?.run()
  await vi.waitFor(() => expect(first.text()).toContain('// first'))
})

test('where the copy cannot be written the text stays in sight until it can', async () => {
  const { first, second } = await twoTabs({ hasLocks: false })
  await vi.waitFor(() => expect(first.status()).toBe('elsewhere'))
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError')
  })
  first.workspace.actions.setReadOnly(undefined)
  first.drafts.setState({ status: 'saved' })
  first.type('// first\n')
  await first.drafts.flush()
  expect(await first.drafts.takeOver()).toBe(false)
  expect(first.text()).toContain('// first')
  full.mockRestore()
  await vi.waitFor(() => expect(first.text()).toBe(second.text()), { timeout: 5000 })
  expect(first.drafts.getState().recent.some(({ title }) => title.includes('kept from another tab'))).toBe(true)
})

test('a closed writer leaves the pen to the tab that is looked at next; a reloaded one has it again', async () => {
  const { browser, first, second } = await twoTabs()
  first.drafts.dispose()
  const again = browser.visit(first.tab)
  await again.drafts.restore()
  expect([again.status(), second.status()]).toEqual(['saved', 'elsewhere'])
  second.drafts.look()
  await second.drafts.flush()
  expect(second.status()).toBe('elsewhere')
  again.drafts.dispose()
  second.drafts.look()
  await vi.waitFor(() => expect(second.status()).toBe('saved'))
  expect(second.isReadOnly()).toBe(false)
})

test('tabs that come back together each show their own draft, and of one draft one tab has the pen', async () => {
  const browser = createBrowser()
  const [one, two] = [browser.visit(), browser.visit()]
  one.open('{ "name": "one" }')
  two.open('{ "name": "two" }')
  await Promise.all([one.drafts.flush(), two.drafts.flush()])
  for (const { drafts } of [one, two]) drafts.dispose()
  const back = [browser.visit(one.tab), browser.visit(two.tab), browser.visit()]
  // Effects run twice in development.
  await Promise.all([...back, ...back].map(({ drafts }) => drafts.restore()))
  expect(back.slice(0, 2).map(({ text }) => text())).toEqual(['{ "name": "one" }', '{ "name": "two" }'])
  expect(back.map(({ status }) => status()).filter((status) => status === 'saved')).toHaveLength(2)
})

test('ticks and line ends of the writer come along, so that whoever takes over writes no older ones', async () => {
  const { first, second } = await twoTabs()
  first.workspace.actions.tick('look', true)
  first.workspace.actions.silence({ inDraft: ['some-code'] })
  first.type('// x\n')
  await first.drafts.flush()
  await second.drafts.takeOver()
  expect(second.workspace.getState()).toMatchObject({ ticked: ['look'], silenced: { inDraft: ['some-code'] } })
})
