// @vitest-environment jsdom
import { ThemeProvider } from '@mui/material'
import { act, cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { plainSidecar } from '#core/text/encoding.ts'
import { createWorkspace } from '#store/workspace.ts'
import { templateText } from '../fields/show-fields.testing.tsx'
import { SessionProvider } from '../session.tsx'
import type { Session } from '../session.tsx'
import { theme } from '../theme.ts'
import { WorkspaceProvider } from '../workspace-context.tsx'
import { EditorFrame } from './editor-frame.tsx'

const session = new Proxy({}, { get: () => () => undefined }) as Session

beforeEach(() => {
  const nothing = () => undefined
  // MUI's colour schemes listen in the old way.
  const listening = { addListener: nothing, removeListener: nothing, addEventListener: nothing }
  vi.stubGlobal('matchMedia', () => ({ matches: true, removeEventListener: nothing, ...listening }))
  Object.assign(window, { CSS: { escape: (text: string) => text } })
  Object.assign(Element.prototype, { scrollIntoView: nothing, scrollTo: nothing })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function show() {
  const workspace = createWorkspace()
  workspace.actions.open({ id: 'draft', fileName: undefined, text: templateText(''), sidecar: plainSidecar })
  render(
    <ThemeProvider theme={theme}>
      <SessionProvider session={session}>
        <WorkspaceProvider workspace={workspace}>
          <EditorFrame renderEditor={() => <p>the text</p>} header={() => null} />
        </WorkspaceProvider>
      </SessionProvider>
    </ThemeProvider>,
  )
  return { user: userEvent.setup(), actions: workspace.actions }
}

const chosen = () => screen.getByRole('button', { pressed: true }).textContent
const toJson = (user: ReturnType<typeof userEvent.setup>) => user.click(screen.getByRole('button', { name: 'JSON' }))

test('a step leads to the form from any pane, the present one too', async () => {
  const { user } = show()
  for (const step of ['Build', 'Build', 'Basics']) {
    await toJson(user)
    expect(chosen()).toBe('JSON')
    await user.click(screen.getByRole('link', { name: step }))
    expect(chosen()).toBe('Form')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(step)
  }
})

test('so does a field, though its text is shown as well; a place of the text leads to the JSON', async () => {
  const { user, actions } = show()
  await toJson(user)
  act(() => {
    actions.showField('/name')
    actions.showText('/name')
  })
  expect(chosen()).toBe('Form')
  act(() => actions.showText('/name', { takesFocus: true }))
  expect(chosen()).toBe('JSON')
})

test('what undo brings back stays where it was asked for', async () => {
  const { user, actions } = show()
  act(() => void actions.setField(['name'], 'other'))
  act(() => actions.goToStep('build'))
  await toJson(user)
  act(() => actions.undo())
  expect(chosen()).toBe('JSON')
})
