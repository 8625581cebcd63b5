// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { DraftsState } from '#store/draft-desk.ts'
import type { Drafts } from '#store/drafts.ts'
import { SessionProvider } from '../session.tsx'
import type { Session } from '../session.tsx'
import { RecentDrafts } from './recent-drafts.tsx'

afterEach(cleanup)

function show(...titles: string[]) {
  const all = titles.map((title, at) => ({ id: title, title, summary: '', changedAt: -at, errors: at }))
  const store = createStore<DraftsState>(() => ({ status: 'saved', recent: all, isLoaded: true }))
  const remove = (id: string) => {
    const former = store.getState().recent
    store.setState({ recent: former.filter((draft) => draft.id !== id) })
    const putBack = () => {
      store.setState({ recent: former })
      return Promise.resolve()
    }
    return Promise.resolve(putBack)
  }
  const drafts = Object.assign(store, { remove }) as unknown as Drafts // All that is asked of it here.
  render(
    <SessionProvider session={{ drafts } as Session}>
      <main>
        <button type="button">Open a template…</button>
        <RecentDrafts />
      </main>
    </SessionProvider>,
  )
  return userEvent.setup()
}

const focused = () => document.activeElement?.textContent ?? ''

test('a draft that is deleted hands the focus on, and gets it back', async () => {
  const user = show('one', 'two', 'three')
  await user.click(screen.getByRole('button', { name: 'Delete two' }))
  await waitFor(() => expect(focused()).toMatch(/^three/))
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(focused()).toMatch(/^two/))
  await user.click(screen.getByRole('button', { name: 'Delete three' }))
  await waitFor(() => expect(focused()).toMatch(/^two/))
  await user.click(screen.getByRole('button', { name: 'Delete two' }))
  await user.click(screen.getByRole('button', { name: 'Delete one' }))
  await waitFor(() => expect(focused()).toBe('Open a template…'))
})

test('one error is one', () => {
  show('none', 'one', 'more')
  expect(screen.getByRole('button', { name: /^one.* 1 error$/ })).toBeTruthy()
  expect(screen.getByRole('button', { name: /^more.* 2 errors$/ })).toBeTruthy()
})
