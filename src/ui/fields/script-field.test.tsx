// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react'

import { afterEach, beforeAll, expect, test } from 'vitest'
import { inline } from '#catalog/fields.ts'
import { loadLateParts } from '../late.tsx'
import { showField, templateText } from './show-fields.testing.tsx'

beforeAll(loadLateParts)
afterEach(cleanup)

const show = (items: string) =>
  showField(
    { ...inline, label: 'Script' },
    '/properties/customize/0/inline',
    templateText(`\n    "customize": [{ "type": "PowerShell", "inline": ${items} }],`),
  )
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Script' })

test('typing in a line changes that item and leaves comments and the others alone', async () => {
  const { user, text } = show('[ "a", /* second */ "b", "c" ]')
  await user.type(box(), 'X', { initialSelectionStart: 3, initialSelectionEnd: 3 })
  expect(text()).toContain('[ "a", /* second */ "bX", "c" ]')
})

test('an item with line breaks of its own stays one item', async () => {
  const { user, text } = show(String.raw`["one\r\ntwo", "three"]`)
  expect(box().value).toBe('one\ntwo\nthree')
  await user.type(box(), '!', { initialSelectionStart: 7, initialSelectionEnd: 7 })
  expect(text()).toContain(String.raw`["one\r\ntwo!", "three"]`)
})

test('Enter makes an item of the rest of the line, and undo one again', async () => {
  const { user, text, workspace } = show('["ab"]')
  await user.type(box(), '{Enter}', { initialSelectionStart: 1, initialSelectionEnd: 1 })
  expect(JSON.parse(text())).toMatchObject({ properties: { customize: [{ inline: ['a', 'b'] }] } })
  act(() => workspace.actions.undo())
  expect(text()).toContain('["ab"]')
  expect(box().value).toBe('ab')
})

test('an emptied box takes the property out', async () => {
  const { user, text } = show('["a"]')
  await user.clear(box())
  expect(text()).not.toContain('"inline"')
})

test('items that are no text are shown and survive', async () => {
  const { user, text } = show('[1, {"a": 2}, "b"]')
  expect(box().value).toBe('1\n{"a": 2}\nb')
  await user.type(box(), '!')
  expect(text()).toContain('[1, {"a": 2}, "b!"]')
})
