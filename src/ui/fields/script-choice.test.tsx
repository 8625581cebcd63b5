// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { checkTemplates } from '#catalog/checks/check-templates.ts'
import { shell } from '#catalog/customizers/shell/shell.ts'
import { plainSidecar } from '#core/text/encoding.ts'
import { createWorkspace } from '#store/workspace.ts'
import { WorkspaceProvider } from '../workspace-context.tsx'
import { Form } from './form.tsx'
import { ScriptChoice } from './script-choice.tsx'
import { scriptPairOf } from './script-pair.ts'
import { templateText } from './show-fields.testing.tsx'

afterEach(cleanup)

/** The choice of one step, whose card stays while the step moves. */
function show(customize: string) {
  const choice = scriptPairOf(shell.fields)
  if (!choice) throw new Error('Shell has a choice')
  const workspace = createWorkspace({ check: checkTemplates })
  const text = templateText(`\n    "customize": ${customize},`)
  workspace.actions.open({ id: 'd', fileName: undefined, text, sidecar: plainSidecar })
  const at = (index: number) => (
    <WorkspaceProvider workspace={workspace}>
      <Form base="">
        <ScriptChoice choice={choice} path={`/properties/customize/${index}`} />
      </Form>
    </WorkspaceProvider>
  )
  const { rerender } = render(at(0))
  const steps = () => workspace.template()?.customizers.map((part) => [part.type, part.field('inline') !== undefined])
  const move = (from: number, to: number) =>
    act(() => {
      workspace.actions.moveItem('customize', from, to)
      rerender(at(to))
    })
  return { user: userEvent.setup(), steps, move, text: () => workspace.getState().document?.text ?? '' }
}

test('commands come back to their own step, wherever it has moved', async () => {
  const { user, steps, move, text } = show('[{ "type": "Shell", "inline": ["a"] }, { "type": "WindowsRestart" }]')
  await user.click(screen.getByRole('button', { name: 'From a URL' }))
  expect(text()).not.toContain('inline')
  move(0, 1)
  await user.click(screen.getByRole('button', { name: 'Inline commands' }))
  expect(steps()).toEqual([
    ['WindowsRestart', false],
    ['Shell', true],
  ])
  expect(text()).toContain('"inline": ["a"]')
})
