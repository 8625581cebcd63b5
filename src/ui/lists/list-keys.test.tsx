// @vitest-environment jsdom
import { act, cleanup } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { templateText } from '../fields/show-fields.testing.tsx'
import { showSteps } from '../steps/show-steps.testing.tsx'

const system = vi.hoisted(() => ({ isMac: false }))
vi.mock('#store/platform.ts', () => system)

afterEach(cleanup)

async function show(names: readonly string[]) {
  const steps = names.map((name) => `{ "type": "WindowsRestart", "name": "${name}" }`).join(', ')
  const { workspace } = await showSteps(templateText(`\n    "customize": [${steps}],`), 'customize')
  act(workspace.actions.closeAllItems)
  return {
    workspace,
    user: userEvent.setup(),
    names: () => (workspace.template()?.customizers ?? []).map((part) => part.field('name')?.text),
    focusRow: (index: number) => {
      const name = document.querySelector<HTMLElement>(`[data-path="/properties/customize/${index}"] > .row .name`)
      act(() => name?.focus())
    },
  }
}

describe.each([
  { isMac: true, Backspace: ['c', 'd'], Delete: ['d'] },
  { isMac: false, Backspace: ['a', 'b', 'c', 'd'], Delete: ['b', 'c', 'd'] },
])('where it is a Mac: $isMac', ({ isMac, Backspace, Delete }) => {
  test('the key that is called delete there takes out the rows that are chosen, or the one in focus', async () => {
    system.isMac = isMac
    const { user, names, focusRow } = await show(['a', 'b', 'c', 'd'])
    focusRow(0)
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Backspace}')
    expect(names()).toEqual(Backspace)
    await user.keyboard('{Escape}')
    focusRow(0)
    await user.keyboard('{Delete}')
    expect(names()).toEqual(Delete)
  })
})

test('within a field of a card it is a key to type with', async () => {
  system.isMac = true
  const { workspace, user, names } = await show(['a', 'bb'])
  act(() => workspace.actions.setItemOpen(workspace.getState().itemIds.customize[1] ?? '', true))
  act(() => document.querySelector<HTMLElement>('[data-path="/properties/customize/1/name"] input')?.focus())
  await user.keyboard('{Backspace}')
  expect(names()).toEqual(['a', 'b'])
})
