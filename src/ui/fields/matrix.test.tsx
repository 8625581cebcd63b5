// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import type { JsonValue } from '#core/text/edit.ts'
import type { Path } from '#core/text/path.ts'
import { propertyCases, put } from './matrix-cases.testing.ts'
import type { PropertyCase } from './matrix-cases.testing.ts'
import { showField } from './show-fields.testing.tsx'

/**
 * Every property, in the oldest and the newest version that has it, both ways:
 * what the form sets stands in the text, what the text says stands in the form,
 * what is cleared is gone from both, and undo gives the very bytes back.
 */

afterEach(() => {
  cleanup()
  localStorage.clear()
})

const cases = propertyCases()
const isOne = ({ field: { shape } }: PropertyCase) => ['string', 'integer', 'boolean'].includes(shape.type)

const print = (template: unknown) => `${JSON.stringify(template, undefined, 2)}\n`

function textWith({ template, path }: PropertyCase, value: JsonValue): string {
  const filled = structuredClone(template)
  put(filled, path, value)
  return print(filled)
}

async function show(one: PropertyCase, text: string) {
  const shown = showField(one.field, one.pointer, text)
  // What suggests values comes a moment later.
  await act(() => import('./suggesting-fields.tsx').then(({ loadSuggestions }) => loadSuggestions()))
  const whole = screen.queryByRole('button', { name: 'Edit as one string' })
  if (whole) fireEvent.click(whole)
  return shown
}

function valueAt(text: string, path: Path): unknown {
  let value: unknown = JSON.parse(text)
  for (const part of path) value = (value as Record<string, unknown> | undefined)?.[part]
  return value
}

const box = () => {
  const [first] = [...screen.queryAllByRole('textbox'), ...screen.queryAllByRole('combobox')]
  if (!first) throw new Error('The field has nothing to type into')
  return first as HTMLInputElement // A text box and a combo box are inputs or text areas.
}
const type = (text: string, input = box()) => fireEvent.change(input, { target: { value: text } })

/** Sets the value as a user would. */
async function fill({ field: { shape }, value }: PropertyCase, user: ReturnType<typeof showField>['user']) {
  if (shape.type === 'boolean') {
    fireEvent.click(screen.getByRole('checkbox'))
  } else if (shape.type === 'string' && shape.values) {
    fireEvent.mouseDown(screen.getByRole('combobox'))
    fireEvent.click(screen.getByRole('option', { name: value as string }))
  } else if (shape.type === 'tags') {
    await user.click(screen.getByRole('button', { name: 'Add a tag' }))
    await user.keyboard('key1{Enter}')
    type('value1', screen.getByRole('textbox', { name: 'Value of key1' }))
  } else if (shape.type === 'dictionary') {
    fireEvent.click(screen.getByRole('button', { name: /^Add an/ }))
  } else if (shape.type !== 'list') {
    type(value as string)
  } else if (shape.items.type === 'object') {
    fireEvent.click(screen.getByRole('button', { name: /^Add a/ }))
    const [[name, cell] = ['', '']] = Object.entries((value as readonly Record<string, string>[])[0] ?? {})
    const input = document.querySelector<HTMLInputElement>(`[data-path$="/0/${name}"] input`)
    if (input) type(cell, input)
  } else {
    fillList(shape, (value as readonly string[])[0] ?? '')
  }
}

function fillList(shape: Extract<PropertyCase['field']['shape'], { type: 'list' }>, item: string) {
  const add = screen.queryByRole('button', { name: /^Add (?:a line|an ID)$/ })
  if (add) {
    fireEvent.click(add)
    const whole = screen.queryByRole('button', { name: 'Edit as one string' })
    if (whole) fireEvent.click(whole)
    type(item)
  } else {
    type(item)
    if (shape.format !== 'script') fireEvent.keyDown(box(), { key: 'Enter' })
  }
}

/** All that the form says: what is typed, ticked, chosen, and written beside it. */
function said(): string {
  const inputs = [...document.querySelectorAll<HTMLInputElement>('input, textarea')]
  const values = inputs.map((input) => (input.type === 'checkbox' ? `${input.checked}` : input.value))
  return [...values, document.body.textContent].join('\n')
}

function wordsOf(value: JsonValue): string {
  if (typeof value !== 'object' || value === null) return `${value}`
  const [[key, inner] = []] = Object.entries<JsonValue>(value)
  return typeof inner === 'object' && !Array.isArray(value) ? `${key}` : wordsOf(inner ?? '')
}

function clear({ field: { shape, label } }: PropertyCase) {
  if (shape.type === 'boolean') fireEvent.click(screen.getByRole('button', { name: `Omit ${label}` }))
  else if (shape.type === 'string' && shape.values) {
    fireEvent.mouseDown(screen.getByRole('combobox'))
    const [omit] = screen.getAllByRole('option')
    if (omit) fireEvent.click(omit)
  } else if (['list', 'tags', 'dictionary'].includes(shape.type)) clearList()
  else type('')
}

function clearList() {
  const remove = screen.queryByRole('button', { name: /^Remove/ })
  const [chip] = document.querySelectorAll('.MuiChip-deleteIcon')
  if (remove) fireEvent.click(remove)
  else if (chip) fireEvent.click(chip)
  else type('')
}

function undoAll({ getState, actions }: ReturnType<typeof showField>['workspace']) {
  act(() => {
    for (let step = 0; step < 20 && getState().undoLabel !== undefined; step += 1) actions.undo()
  })
}

describe.each(cases.map((one) => [one.title, one] as const))('%s', (_, one) => {
  test('set in the form, it stands in the text; undone, all is as before', async () => {
    const before = print(one.template)
    const { text, user, workspace } = await show(one, before)
    await fill(one, user)
    expect(valueAt(text(), one.path)).toEqual(one.value)
    undoAll(workspace)
    expect(text()).toBe(before)
  })

  test('typed in the text, it stands in the form; cleared there, it is gone from both', async () => {
    const before = print(one.template)
    const { text, workspace } = await show(one, before)
    const after = textWith(one, one.value)
    const caret = { anchor: 0, head: 0 }
    act(() => {
      workspace.actions.changeText([{ offset: 0, length: before.length, content: after }], {
        before: caret,
        after: caret,
      })
    })
    const whole = screen.queryByRole('button', { name: 'Edit as one string' })
    if (whole) fireEvent.click(whole)
    expect(said()).toContain(wordsOf(one.value))
    clear(one)
    expect(valueAt(text(), one.path)).toBeUndefined()
    expect(text()).toBe(before)
  })
})

const sample = "[parameters('given')]"

describe.each(cases.filter(isOne).map((one) => [one.title, one] as const))('%s', (_, one) => {
  test.each([
    ['an expression', sample],
    ['a placeholder', '<given>'],
  ])('%s is shown and kept', async (_, value) => {
    const resource = JSON.parse(textWith(one, value)) as JsonValue
    const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#'
    const text =
      value === sample ? print({ $schema: schema, contentVersion: '1.0.0.0', resources: [resource] }) : print(resource)
    const shown = await show(one, text)
    expect(said()).toContain(value)
    for (const input of within(document.body).queryAllByRole('textbox')) {
      fireEvent.focus(input)
      fireEvent.blur(input)
    }
    expect(shown.text()).toBe(text)
  })
})
