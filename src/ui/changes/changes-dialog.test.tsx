// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { decodeText, withOwnLineEnds } from '#core/text/encoding.ts'
import { createWorkspace } from '#store/workspace.ts'
import { templateText } from '../fields/show-fields.testing.tsx'
import { WorkspaceProvider } from '../workspace-context.tsx'
import { ChangesDialog } from './changes-dialog.tsx'

afterEach(cleanup)

test.each([
  ['Revert: 2 lines taken out before line 4', '"other"'],
  ['Revert all', '"s"'],
])('in a file of mixed line ends the lines that come back end as they did: %s', async (button, sku) => {
  const written = templateText('').replace('"it",\n', '"it",\r\n').replace('"westeurope",\n', '"westeurope",\r\n')
  const workspace = createWorkspace({ check: () => [] })
  const { actions, getState } = workspace
  actions.open({ id: 'd', fileName: undefined, ...decodeText(written) })
  const now = () => {
    const { document } = getState()
    return document && withOwnLineEnds(document.text, document.sidecar)
  }
  actions.setField(['name'], undefined)
  actions.setField(['location'], undefined)
  actions.setField(['properties', 'source', 'sku'], 'other')
  const changed = now()
  render(
    <WorkspaceProvider workspace={workspace}>
      <ChangesDialog onClose={() => undefined} />
    </WorkspaceProvider>,
  )
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: button }))
  expect(now()).toBe(written.replace('"s"', sku))
  actions.undo()
  expect(now()).toBe(changed)
})
