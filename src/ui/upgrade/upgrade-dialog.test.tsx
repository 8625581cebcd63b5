// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createStore } from 'zustand'
import { plainSidecar } from '#core/text/encoding.ts'
import { createWorkspace } from '#store/workspace.ts'
import { SessionProvider } from '../session.tsx'
import type { Session } from '../session.tsx'
import { WorkspaceProvider } from '../workspace-context.tsx'
import { UpgradeDialog } from './upgrade-dialog.tsx'

window.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} }) as never
afterEach(cleanup)

/** All that the dialog asks of the session. */
const session = { drafts: createStore(() => ({ status: 'unavailable' })) } as unknown as Session

test('a version that cannot be set is told, with the way out, and nothing is promised', () => {
  const workspace = createWorkspace()
  const text = `resource "azapi_resource" "x" {
  type     = "Microsoft.VirtualMachineImages/imageTemplates@2020-02-14"
  location = var.location
  body     = <<EOT
{"identity": {"type": "UserAssigned", "userAssignedIdentities": {"\${var.id}": {}}}, "properties": {
  "source": {"type": "ManagedImage", "imageId": "\${var.image}"},
  "distribute": [{"type": "SharedImage", "runOutputName": "a", "galleryImageId": "\${var.d}", "replicationRegions": ["x"]}]}}
EOT
}
`
  workspace.actions.open({ id: 'draft', fileName: undefined, text, sidecar: plainSidecar })
  render(
    <SessionProvider session={session}>
      <WorkspaceProvider workspace={workspace}>
        <UpgradeDialog onClose={() => undefined} />
      </WorkspaceProvider>
    </SessionProvider>,
  )
  expect(screen.getByText(/^The API version 2020-02-14 stands outside of the template/).textContent).toContain(
    'Set 2024-02-01 there and upgrade again',
  )
  expect(screen.getByRole('status').textContent).toBe('Nothing can be changed from here.')
  expect(screen.getByRole('button', { name: 'Apply 0 edits' })).toHaveProperty('disabled', true)
})
