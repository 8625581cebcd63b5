// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { tags } from '#catalog/settings/tags.ts'
import { loadLateParts } from '../late.tsx'
import { showField, templateText } from './show-fields.testing.tsx'

afterEach(cleanup)

const show = async (value: string) => {
  const shown = showField(tags.field, '/tags', templateText('', { more: `\n  "tags": ${value},` }))
  await act(loadLateParts)
  return shown
}
const rowOf = (key: string) => {
  const row = document.querySelector<HTMLElement>(`[data-path="/tags/${key}"]`)
  if (!row) throw new Error(`There is no tag ${key}`)
  return within(row)
}

test('a value is typed where its key stands', async () => {
  const { user, text } = await show('{ "team": "avd" }')
  await user.type(screen.getByRole('textbox', { name: 'Value of team' }), '2')
  expect(text()).toContain('{ "team": "avd2" }')
})

test('a key with dots and slashes is a key like any other', async () => {
  const { user, text } = await show('{ "a.b/c": "1" }')
  await user.type(screen.getByRole('textbox', { name: 'Value of a.b/c' }), '2')
  expect(text()).toContain('{ "a.b/c": "12" }')
})

test.each([
  ['a name that Azure does not take', '{ "a.b/c": "1" }', [true, false]],
  ['a value that is too long', `{ "a.b-c": "${'x'.repeat(257)}" }`, [false, true]],
  ['a comma behind the last', '{ "team": "avd", "a": "1", }', [false, false]],
  ['a missing comma', '{ "a": "1" "team": "avd" }', [false, false]],
])('%s is marked where it is', async (_, value, expected) => {
  await show(value)
  const marked = (name: RegExp) =>
    screen.getAllByRole('textbox', { name }).some((box) => box.getAttribute('aria-invalid') === 'true')
  expect([marked(/^Key$/), marked(/^Value of/)]).toEqual(expected)
})

test('a key is renamed when it is whole, and keeps its place and value', async () => {
  const { user, text } = await show('{ "team": "avd", "env": "prod" }')
  const key = rowOf('team').getByRole('textbox', { name: 'Key' })
  await user.clear(key)
  await user.type(key, 'squad')
  expect(text()).toContain('"team"')
  await user.tab()
  expect(text()).toContain('{ "squad": "avd", "env": "prod" }')
})

test('a key that stands already is not taken, and what was typed stays', async () => {
  const { user, text } = await show('{ "team": "avd", "env": "prod" }')
  const key = rowOf('team').getByRole<HTMLInputElement>('textbox', { name: 'Key' })
  await user.clear(key)
  await user.type(key, 'env')
  await user.tab()
  expect(screen.getByRole('alert').textContent).toBe('Another tag has this key.')
  expect(key.value).toBe('env')
  expect(text()).toContain('"team": "avd"')
})

test('a repeated key shows both of its values, and only the one that counts can be edited', async () => {
  await show('{ "team": "one", "team": "two" }')
  const values = screen.getAllByRole<HTMLInputElement>('textbox', { name: /Value/ })
  expect(values.map(({ value }) => value)).toEqual(['one', 'two'])
  expect(values.map(({ readOnly }) => readOnly)).toEqual([true, false])
})

test('a new tag gets its key first and then its value', async () => {
  const { user, text } = await show('{ "team": "avd" }')
  await user.click(screen.getByRole('button', { name: 'Add a tag' }))
  await user.keyboard('env{Enter}')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Value of env' })))
  await user.keyboard('prod')
  expect(text()).toContain('"env": "prod"')
})

test('removing the last tag takes the property out', async () => {
  const { user, text } = await show('{ "team": "avd" }')
  await user.click(screen.getByRole('button', { name: 'Remove team' }))
  expect(text()).not.toContain('"tags"')
})
