// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { templateText } from '../fields/show-fields.testing.tsx'
import { showSteps } from '../steps/show-steps.testing.tsx'
import { idAround } from './list-dom.ts'

afterEach(cleanup)

async function show() {
  const steps = '{ "type": "WindowsRestart", "name": "a" }, { "type": "WindowsRestart", "name": "b" }'
  const { workspace } = await showSteps(templateText(`\n    "customize": [${steps}],`), 'customize')
  const ids = () => workspace.getState().itemIds.customize
  const row = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name} *WindowsRestart`) })
  const undo = () => {
    act(workspace.actions.undo)
  }
  return {
    user: userEvent.setup(),
    ids,
    row,
    undo,
    focused: () => ids().indexOf(idAround(document.activeElement) ?? ''),
  }
}

test('an undo that takes the item out that has the focus leaves it in the list', async () => {
  const { user, ids, row, undo, focused } = await show()
  act(() => row('b').focus())
  await user.keyboard('{Control>}d{/Control}')
  expect(focused()).toBe(2)
  undo()
  expect(ids()).toHaveLength(2)
  expect(focused()).toBe(1)
})

test('focus that was given up is not taken back', async () => {
  const { user, row, undo } = await show()
  act(() => row('a').focus())
  await user.keyboard('{Control>}d{/Control}')
  act(() => (document.activeElement as HTMLElement).blur())
  undo()
  expect(document.activeElement).toBe(document.body)
})
