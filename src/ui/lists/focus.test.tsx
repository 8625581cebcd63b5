// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { templateText } from '../fields/show-fields.testing.tsx'
import { showSteps } from '../steps/show-steps.testing.tsx'
import { idAround } from './list-dom.ts'

afterEach(cleanup)

async function show(names = ['a', 'b']) {
  const steps = names.map((name) => `{ "type": "WindowsRestart", "name": "${name}" }`).join(', ')
  const { workspace } = await showSteps(templateText(`\n    "customize": [${steps}],`), 'customize')
  act(workspace.actions.closeAllItems)
  const ids = () => workspace.getState().itemIds.customize
  const row = (index: number) =>
    document.querySelector<HTMLElement>(`[data-path="/properties/customize/${index}"] > .row .name`)
  const undo = () => {
    act(workspace.actions.undo)
  }
  return {
    workspace,
    user: userEvent.setup(),
    ids,
    row,
    undo,
    focused: () => ids().indexOf(idAround(document.activeElement) ?? ''),
  }
}

test('an undo that takes the item out that has the focus leaves it in the list', async () => {
  const { user, ids, row, undo, focused } = await show()
  act(() => row(1)?.focus())
  await user.keyboard('{Control>}d{/Control}')
  expect(focused()).toBe(2)
  undo()
  expect(ids()).toHaveLength(2)
  expect(focused()).toBe(1)
})

test('focus that was given up is not taken back', async () => {
  const { user, row, undo } = await show()
  act(() => row(0)?.focus())
  await user.keyboard('{Control>}d{/Control}')
  act(() => (document.activeElement as HTMLElement).blur())
  undo()
  expect(document.activeElement).toBe(document.body)
})

test('what is deleted from a filtered list leaves the focus on a row that is shown', async () => {
  const { user, row, focused } = await show(
    Array.from({ length: 13 }, (_, at) => (at % 3 === 0 ? `odd ${at}` : `x ${at}`)),
  )
  await user.type(await screen.findByRole('searchbox'), 'odd')
  act(() => row(3)?.focus())
  await user.keyboard('{Delete}')
  expect(focused()).toBe(5)
  act(() => row(11)?.focus())
  await user.keyboard('{Delete}')
  expect(focused()).toBe(8)
})

test('Ctrl+C copies the row in focus, or all that are chosen, where no text is selected', async () => {
  const { user, row, workspace } = await show(['a', 'b', 'c'])
  const copied = () => navigator.clipboard.readText()
  act(() => row(1)?.focus())
  await user.keyboard('{Control>}c{/Control}')
  await waitFor(() => expect(workspace.getState().announcement?.text).toBe('JSON copied.'))
  expect(JSON.parse(await copied())).toMatchObject({ name: 'b' })

  await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Control>}c{/Control}')
  await waitFor(() => expect(workspace.getState().announcement?.text).toBe('JSON of 2 steps copied.'))
  expect(JSON.parse(await copied())).toMatchObject([{ name: 'b' }, { name: 'c' }])

  await navigator.clipboard.writeText('former')
  getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body)
  await user.keyboard('{Control>}c{/Control}')
  expect(await copied()).not.toContain('"c"')
})

test('the name of a row is its title, what it does, and what was found of it, word by word', async () => {
  const { user, row } = await show(['a', 'b'])
  act(() => row(1)?.focus())
  await user.keyboard('{Control>} {/Control}')
  expect(screen.getByRole('button', { name: /^b WindowsRestart.* selected 1 error$/ })).toBe(row(1))
})
