// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react'
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

test('the menu of one that is chosen with others moves all of them to a position', async () => {
  system.isMac = false
  const { user, names, focusRow } = await show(['a', 'b', 'c', 'd', 'e'])
  focusRow(0)
  await user.keyboard('{Shift>}{ArrowDown}{F10}{/Shift}')
  await user.click(await screen.findByRole('menuitem', { name: 'Move 2 steps to position…' }))
  await screen.findByRole('dialog', { name: 'Move 2 steps' })
  const box = screen.getByRole('textbox', { name: 'Position' })
  await user.clear(box)
  await user.type(box, '3{Enter}')
  await vi.waitFor(() => expect(names()).toEqual(['c', 'd', 'a', 'b', 'e']))
})

describe('in a filtered list', () => {
  const all = Array.from({ length: 13 }, (_, at) => (at % 3 === 0 ? `odd ${at}` : `x ${at}`))
  async function filter() {
    system.isMac = false
    const shown = await show(all)
    const box = await screen.findByRole('searchbox')
    await shown.user.type(box, 'odd')
    shown.focusRow(6)
    return { ...shown, box, said: () => shown.workspace.getState().announcement }
  }

  test.each(['{Alt>}{ArrowUp}{/Alt}', '{Alt>}{ArrowDown}{/Alt}'])(
    'no step goes past rows that are not shown, and why is seen: %s',
    async (keys) => {
      const { user, names, said, box, focusRow } = await filter()
      await user.keyboard(keys)
      expect(names()).toEqual(all)
      expect(said()).toMatchObject({
        text: 'The filter hides rows. Clear it to move a step up or down.',
        isRefusal: true,
      })
      await user.clear(box)
      focusRow(6)
      await user.keyboard(keys)
      expect(names()).not.toEqual(all)
    },
  )

  test('the menu offers neither, but the ways to a place that is named', async () => {
    const { user, names } = await filter()
    await user.keyboard('{Shift>}{F10}{/Shift}')
    const offered = (await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)
    expect(offered.filter((words) => /^(?:Move|To) /.test(words))).toEqual([
      'To topAlt+Home',
      'To bottomAlt+End',
      'To position…',
    ])
    await user.keyboard('{Escape}')
    await user.keyboard('{Alt>}{Home}{/Alt}')
    expect(names()[0]).toBe('odd 6')
  })
})
