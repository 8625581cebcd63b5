// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { plainSidecar } from '#core/text/encoding.ts'
import { createWorkspace } from '#store/workspace.ts'
import { templateText } from '../fields/show-fields.testing.tsx'
import { WorkspaceProvider } from '../workspace-context.tsx'
import { PasteItemsDialog } from './paste-items-dialog.tsx'

afterEach(cleanup)

test.each([
  ['a row that has the focus', '/properties/customize/0', ['a', 'pasted', 'b', 'c']],
  ['a field of the second step', '/properties/customize/1/name', ['a', 'b', 'pasted', 'c']],
  ['a row of another list', '/properties/distribute/0', ['a', 'b', 'c', 'pasted']],
  ['nowhere', undefined, ['a', 'b', 'c', 'pasted']],
])('what is pasted at %s goes behind it', async (_, at, names) => {
  const workspace = createWorkspace({ check: () => [] })
  const steps = ['a', 'b', 'c'].map((name) => `{ "type": "Shell", "name": "${name}" }`)
  const text = templateText(`\n    "customize": [${steps.join(', ')}],`)
  workspace.actions.open({ id: 'd', fileName: undefined, text, sidecar: plainSidecar })
  const items = { list: 'customize', sources: ['{ "type": "Shell", "name": "pasted" }'] } as const
  render(
    <WorkspaceProvider workspace={workspace}>
      <PasteItemsDialog items={items} at={at} onClose={() => undefined} />
    </WorkspaceProvider>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Insert' }))
  expect(workspace.template()?.customizers.map((part) => part.field('name')?.text)).toEqual(names)
})
