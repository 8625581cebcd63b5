// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { plainSidecar } from '#core/text/encoding.ts'
import { createWorkspace } from '#store/workspace.ts'
import { templateText } from '../fields/show-fields.testing.tsx'
import { SessionProvider } from '../session.tsx'
import type { Session } from '../session.tsx'
import { WorkspaceProvider } from '../workspace-context.tsx'
import { ReportChip } from './report-chip.tsx'

afterEach(cleanup)

function show(fileName: string | undefined, { text = templateText(''), justOpened = '' } = {}) {
  const workspace = createWorkspace({ check: () => [] })
  workspace.actions.open({ id: 'd', fileName, text, sidecar: plainSidecar })
  const openDialog = vi.fn()
  // Only these two are asked for.
  const session = { openDialog, justOpened } as unknown as Session
  render(
    <SessionProvider session={session}>
      <WorkspaceProvider workspace={workspace}>
        <ReportChip />
      </WorkspaceProvider>
    </SessionProvider>,
  )
  return openDialog
}

const chip = () => screen.queryByRole('button', { name: 'What was found' })

test.each([['a file', 'it.json'] as const, ['a paste, a starter or the copy of a link', undefined] as const])(
  'what was found in %s can be read again',
  async (_, fileName) => {
    const user = userEvent.setup()
    const openDialog = show(fileName)
    await user.click(screen.getByRole('button', { name: 'What was found' }))
    expect(openDialog).toHaveBeenCalledWith('report')
  },
)

test('while it stands above the form, and where there is no template, there is no chip', () => {
  show(undefined, { justOpened: 'd' })
  expect(chip()).toBeNull()
  show(undefined, { text: '{}' })
  expect(chip()).toBeNull()
})
