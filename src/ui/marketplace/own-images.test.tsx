// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { plainSidecar } from '#core/text/encoding.ts'
import { createWorkspace } from '#store/workspace.ts'
import { templateText } from '../fields/show-fields.testing.tsx'
import { WorkspaceProvider } from '../workspace-context.tsx'
import { ImageDialog } from './image-dialog.tsx'

// jsdom lays nothing out.
Element.prototype.scrollTo = () => undefined
Element.prototype.scrollIntoView = () => undefined
afterEach(cleanup)

test('a list that is kept is seen at once, and keeping or forgetting it leaves the focus on something', async () => {
  const workspace = createWorkspace({ check: () => [] })
  workspace.actions.open({ id: 'd', fileName: undefined, text: templateText(''), sidecar: plainSidecar })
  render(
    <WorkspaceProvider workspace={workspace}>
      <ImageDialog onClose={() => undefined} />
    </WorkspaceProvider>,
  )
  const user = userEvent.setup()
  const search = screen.getByRole('textbox', { name: 'Search' })
  await user.type(search, 'nothing has this name')
  await user.click(screen.getByRole('button', { name: 'Add images from az vm image list' }))
  const box = screen.getByRole('textbox', { name: 'Output of az vm image list' })
  fireEvent.change(box, { target: { value: '[{ "publisher": "Own", "offer": "of-mine", "sku": "one" }]' } })
  await user.click(screen.getByRole('button', { name: 'Keep this list' }))
  expect(document.activeElement).toBe(search)
  expect(screen.getAllByRole('listitem')[0]?.textContent).toContain('of-mine')

  await user.click(screen.getByRole('button', { name: 'Forget the list' }))
  expect(document.activeElement).toBe(box)
  expect(screen.queryByText(/of-mine/)).toBeNull()
})
