// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { plainSidecar } from '#core/text/encoding.ts'
import type { ListName } from '#store/workspace-types.ts'
import { createWorkspace } from '#store/workspace.ts'
import { templateText } from '../fields/show-fields.testing.tsx'
import { WorkspaceProvider } from '../workspace-context.tsx'
import { PasteItem } from './paste-item.tsx'

afterEach(cleanup)

async function paste(list: ListName, copied: string, name: string) {
  const workspace = createWorkspace({ check: () => [] })
  const text = templateText('\n    "customize": [{ "type": "Shell", "name": "a" }],')
  workspace.actions.open({ id: 'd', fileName: undefined, text, sidecar: plainSidecar })
  const user = userEvent.setup()
  render(
    <WorkspaceProvider workspace={workspace}>
      <PasteItem list={list} />
    </WorkspaceProvider>,
  )
  await navigator.clipboard.writeText(copied)
  await user.click(screen.getByRole('button', { name }))
  return workspace
}

test('what "Copy JSON" of several writes goes in, behind all others, and is said', async () => {
  const copied = '[\n{ "type": "Shell", "name": "a" },\n{ "type": "WindowsRestart", "name": "b" }\n]'
  const workspace = await paste('customize', copied, 'Paste a step')
  const names = () => workspace.template()?.customizers.map((part) => part.field('name')?.text)
  await waitFor(() => expect(names()).toEqual(['a', 'a-2', 'b']))
  expect(workspace.getState().announcement?.text).toBe('2 steps pasted.')
})

test('a kind that nobody knows goes in where it is pasted', async () => {
  const workspace = await paste('customize', '{ "type": "Ansible" }', 'Paste a step')
  await waitFor(() => expect(workspace.template()?.customizers.map(({ type }) => type)).toEqual(['Shell', 'Ansible']))
})

test.each([
  ['no JSON', 'echo'],
  ['something broken', '{ "type": "Shell"'],
  ['targets', '[{ "type": "VHD" }]'],
])('%s is refused with the reason', async (_, copied) => {
  const workspace = await paste('customize', copied, 'Paste a step')
  expect((await screen.findByRole('alert')).textContent).toContain('The clipboard holds no step')
  expect(workspace.template()?.customizers).toHaveLength(1)
})
