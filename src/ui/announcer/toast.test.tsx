// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { plainSidecar } from '#core/text/encoding.ts'
import { createWorkspace } from '#store/workspace.ts'
import { templateText } from '../fields/show-fields.testing.tsx'
import { WorkspaceProvider } from '../workspace-context.tsx'
import { Toast } from './toast.tsx'

afterEach(cleanup)

const reason = /^This is no list/

function show(customize: string) {
  const workspace = createWorkspace({ check: () => [] })
  const text = templateText(`\n    "customize": ${customize},`)
  workspace.actions.open({ id: 'd', fileName: undefined, text, sidecar: plainSidecar })
  render(
    <WorkspaceProvider workspace={workspace}>
      <Toast />
    </WorkspaceProvider>,
  )
  return workspace
}

function refuse() {
  const workspace = show(`"[parameters('steps')]"`)
  const add = () => {
    act(() => void workspace.actions.addItem('customize', 'Shell'))
  }
  add()
  return { workspace, add }
}

test('a step that cannot be put in is seen to be refused, each time and without an undo', async () => {
  const user = userEvent.setup()
  const { add } = refuse()
  expect(screen.getByText(reason)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(screen.queryByText(reason)).toBeNull()
  add()
  expect(screen.getByText(reason)).toBeTruthy()
})

test('it goes with a change of the text, and with what is said next', () => {
  const { workspace, add } = refuse()
  act(() => void workspace.actions.setField(['name'], 'other'))
  expect(screen.queryByText(reason)).toBeNull()
  add()
  expect(screen.getByText(reason)).toBeTruthy()
  act(() => workspace.actions.announce('Copied.'))
  expect(screen.queryByText(reason)).toBeNull()
})

test('what was deleted can be taken back until something else is changed, which its undo would take back', async () => {
  const workspace = show('[{ "type": "Shell", "name": "a" }]')
  const undo = () => screen.queryByRole('button', { name: 'Undo' })
  act(() => void workspace.actions.removeItem('customize', 0))
  expect(screen.getByText('a deleted.')).toBeTruthy()
  expect(undo()).not.toBeNull()
  act(() => void workspace.actions.setField(['name'], 'other'))
  await waitFor(() => expect(undo()).toBeNull())
})
