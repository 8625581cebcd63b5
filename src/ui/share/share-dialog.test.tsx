// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { plainSidecar } from '#core/text/encoding.ts'
import { createWorkspace } from '#store/workspace.ts'
import { WorkspaceProvider } from '../workspace-context.tsx'
import { ShareDialog } from './share-dialog.tsx'

afterEach(cleanup)

test('a link that changed since it was copied is not called copied', async () => {
  const user = userEvent.setup()
  const workspace = createWorkspace()
  const text = '{ "location": "westus2" }\n'
  workspace.actions.open({ id: 'draft', fileName: undefined, text, sidecar: plainSidecar })
  render(
    <WorkspaceProvider workspace={workspace}>
      <ShareDialog onClose={() => undefined} />
    </WorkspaceProvider>,
  )
  await user.click(screen.getByRole('button', { name: 'Copy link' }))
  expect(await screen.findByText('Link copied.')).toBeTruthy()
  const minify = screen.getByRole('checkbox')
  await user.click(minify)
  expect(screen.getByRole('status').textContent).toBe('Opens as a read-only preview.')
  await user.click(minify)
  expect(screen.getByRole('status').textContent).toBe('Link copied.')
})
