// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { stepOf } from '#catalog/declaration.ts'
import type { Shape } from '#core/field.ts'
import type { JsonValue } from '#core/text/edit.ts'
import type { Path } from '#core/text/path.ts'
import { loadLateParts } from '../late.tsx'
import { showSteps } from '../steps/show-steps.testing.tsx'
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

const print = (template: unknown) => `${JSON.stringify(template, undefined, 2)}\n`

function textWith({ template, path }: PropertyCase, value: JsonValue): string {
  const filled = structuredClone(template)
  put(filled, path, value)
  return print(filled)
}

async function show({ drawn }: PropertyCase, text: string) {
  const shown = showField(drawn.field, drawn.pointer, text)
  // What suggests values comes a moment later.
  await act(loadLateParts)
  editWhole()
  return shown
}

function editWhole() {
  const whole = screen.queryByText('Edit as one string')
  if (whole) fireEvent.click(whole)
}

/** The field of the property; all there is, where it has no place of its own before it is there. */
function fieldOf({ pointer }: PropertyCase): HTMLElement {
  return document.querySelector<HTMLElement>(`[data-path="${pointer}"]`) ?? page()
}

function valueAt(text: string, path: Path): unknown {
  let value: unknown = JSON.parse(text)
  for (const part of path) value = (value as Record<string, unknown> | undefined)?.[part]
  return value
}

const box = (root = page()) => {
  const first = root.querySelector<HTMLInputElement | HTMLTextAreaElement>('input[type=text], textarea')
  if (!first) throw new Error('The field has nothing to type into')
  return first
}
const type = (text: string, input = box()) => fireEvent.change(input, { target: { value: text } })

/** Sets the value as a user would. */
async function fill(one: PropertyCase, user: ReturnType<typeof showField>['user']) {
  const { value, field } = one
  const { shape } = field
  if (shape.type === 'boolean') {
    fireEvent.click(within(fieldOf(one)).getByRole('checkbox'))
  } else if (shape.type === 'string' && shape.values) {
    fireEvent.mouseDown(within(fieldOf(one)).getByRole('combobox'))
    fireEvent.click(screen.getByRole('option', { name: value as string }))
  } else if (shape.type === 'tags') {
    await user.click(screen.getByRole('button', { name: 'Add a tag' }))
    await user.keyboard('key1{Enter}')
    type('value1', screen.getByRole('textbox', { name: 'Value of key1' }))
  } else if (shape.type === 'dictionary') {
    fireEvent.click(screen.getByRole('button', { name: /^Add an/ }))
  } else if (shape.type !== 'list') {
    type(value as string, box(fieldOf(one)))
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
  const add = screen.queryByText(/^Add (?:a dependency|an identity)$/)
  if (add) {
    fireEvent.click(add)
    editWhole()
    type(item)
  } else {
    type(item)
    if (shape.format !== 'script') fireEvent.keyDown(box(), { key: 'Enter' })
  }
}

/** What was drawn, without the menus over it. */
const page = () => document.querySelector<HTMLElement>('body > div') ?? document.body

/** All that the form says: what is typed, ticked, chosen, and written beside it. */
function said(root = page()): string {
  const inputs = [...root.querySelectorAll<HTMLInputElement>('input, textarea')]
  const values = inputs.map((input) => (input.type === 'checkbox' ? `${input.checked}` : input.value))
  return [...values, root.textContent].join('\n')
}

function wordsOf(value: JsonValue): string {
  if (typeof value !== 'object' || value === null) return `${value}`
  const [[key, inner] = []] = Object.entries<JsonValue>(value)
  return typeof inner === 'object' && !Array.isArray(value) ? `${key}` : wordsOf(inner ?? '')
}

function clear(one: PropertyCase) {
  const { shape, label } = one.field
  if (shape.type === 'boolean') fireEvent.click(screen.getByRole('button', { name: `Omit ${label}` }))
  else if (shape.type === 'string' && shape.values) {
    fireEvent.mouseDown(within(fieldOf(one)).getByRole('combobox'))
    const [omit] = screen.getAllByRole('option')
    if (omit) fireEvent.click(omit)
  } else if (['list', 'tags', 'dictionary'].includes(shape.type)) clearList()
  else type('', box(fieldOf(one)))
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

const filled = cases.filter(({ isBlock }) => !isBlock)

describe.each(filled.map((one) => [one.title, one] as const))('%s', (_, one) => {
  test('set in the form, it stands in the text; undone, all is as before', async () => {
    const before = print(one.template)
    const { text, user, workspace } = await show(one, before)
    const empty = said()
    await fill(one, user)
    expect(valueAt(text(), one.path)).toEqual(one.value)
    undoAll(workspace)
    expect(text()).toBe(before)
    expect(said()).toBe(empty)
  })

  test('typed in the text, it stands in the form; cleared there, it is gone from both', async () => {
    const before = print(one.template)
    const { text, workspace } = await show(one, before)
    const empty = said()
    const after = textWith(one, one.value)
    const caret = { anchor: 0, head: 0 }
    act(() => {
      workspace.actions.changeText([{ offset: 0, length: before.length, content: after }], caret)
    })
    editWhole()
    expect(said(fieldOf(one))).toContain(wordsOf(one.value))
    clear(one)
    expect(valueAt(text(), one.path)).toBeUndefined()
    expect(text()).toBe(before)
    expect(said()).toBe(empty)
  })
})

const sample = "[parameters('given')]"
const placeholder = '<given>'

/** What is computed when the template is deployed, or still to be filled in: for the whole, and for what it holds. */
function notLiteral({ field: { shape } }: PropertyCase): readonly (readonly [string, JsonValue])[] {
  const within = (value: string): JsonValue | undefined => {
    if (shape.type === 'tags') return { key1: value }
    if (shape.type === 'dictionary') return { [value]: {} }
    return shape.type === 'list' && shape.items.type !== 'union' ? [value] : undefined
  }
  return [sample, placeholder].flatMap((value) => {
    const name = value === sample ? 'an expression' : 'a placeholder'
    const inner = within(value)
    return [[name, value] as const, ...(inner === undefined ? [] : [[`${name} within`, inner] as const])]
  })
}

/** A block is looked at in its step, which draws the large ones in ways of its own. */
async function showAny(one: PropertyCase, text: string): Promise<() => string> {
  const shown = one.isBlock ? await showSteps(text, stepOf(one.path)) : await show(one, text)
  return shown.text
}

describe.each(cases.map((one) => [one.title, one] as const))('%s', (_, one) => {
  test.each(notLiteral(one))('%s is shown and kept', async (name, value) => {
    const resource = JSON.parse(textWith(one, value)) as JsonValue
    const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#'
    const isExpression = name.startsWith('an expression')
    const text = isExpression
      ? print({ $schema: schema, contentVersion: '1.0.0.0', resources: [resource] })
      : print(resource)
    const read = await showAny(one, text)
    expect(said(fieldOf(one))).toContain(isExpression ? sample : placeholder)
    for (const input of document.querySelectorAll('input, textarea')) {
      fireEvent.focus(input)
      fireEvent.blur(input)
    }
    expect(read()).toBe(text)
  })
})

/** Values of other types than declared, each with what must be seen of it. */
function ofOtherTypes({ field, drawn }: PropertyCase): readonly JsonValue[] {
  const { shape } = field
  const [list, object] = [['seen'], { key1: 'seen' }]
  if (shape.type === 'list') return ['seen', null, object, ...(isOfTexts(shape) ? [[object]] : [])]
  if (shape.type === 'tags') return ['seen', 7, list, { key1: list }, { key1: object }]
  // A field of its own for one value is the same for all of them; a cell of a table is not.
  if (shape.type === 'string' || shape.type === 'integer' || shape.type === 'boolean')
    return drawn.field === field ? [] : [list, object]
  return ['seen', null, list, ...(shape.type === 'union' ? [{ [shape.discriminator]: object }] : [])]
}

/** A script shows an item that is no text as the lines it is written in, and these are what is typed in. */
const isOfTexts = (shape: Shape & { type: 'list' }) => shape.items.type === 'string' && shape.format !== 'script'

const isScript = ({ field: { shape } }: PropertyCase) => shape.type === 'list' && shape.format === 'script'

const newest = [...new Map(cases.map((one) => [one.title.replace(/ in [^ ]+$/, ''), one]))].filter(
  ([, one]) => ofOtherTypes(one).length > 0,
)

describe.each(newest)('%s', (_, one) => {
  test.each(ofOtherTypes(one).map((value) => [JSON.stringify(value), value] as const))(
    'is %s: shown, and not overwritten by a key',
    async (source, value) => {
      const shown = one.isBlock || isScript(one) ? await showSteps(textWith(one, value), stepOf(one.path)) : undefined
      const { text } = shown ?? (await show(one, textWith(one, value)))
      expect(said(fieldOf(one))).toContain(/seen|7|null/.exec(source)?.[0])
      for (const input of fieldOf(one).querySelectorAll('input[type=text], textarea')) {
        fireEvent.change(input, { target: { value: `${(input as HTMLInputElement).value}Q` } })
      }
      expect(JSON.stringify(valueAt(text(), one.path))).toBe(source)
    },
  )
})
