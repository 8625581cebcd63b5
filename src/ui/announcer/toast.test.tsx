// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { plainSidecar } from '#core/text/encoding.ts'
import { createWorkspace } from '#store/workspace.ts'
import { templateText } from '../fields/show-fields.testing.tsx'
import { WorkspaceProvider } from '../workspace-context.tsx'
import { Toast } from './toast.tsx'

afterEach(cleanup)

const reason = /^This is no list/

function refuse() {
  const workspace = createWorkspace({ check: () => [] })
  const text = templateText(`\n    "customize": "[parameters('steps')]",`)
  workspace.actions.open({ id: 'd', fileName: undefined, text, sidecar: plainSidecar })
  render(
    <WorkspaceProvider workspace={workspace}>
      <Toast />
    </WorkspaceProvider>,
  )
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
