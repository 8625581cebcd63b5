// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react'

import { afterEach, expect, test } from 'vitest'
import { buildTimeoutInMinutes } from '#catalog/settings/build-timeout-in-minutes.ts'
import { showField, templateText } from './show-fields.testing.tsx'

afterEach(cleanup)

const path = '/properties/buildTimeoutInMinutes'
const show = (value: string, isDeployment = false) =>
  showField(
    buildTimeoutInMinutes.field,
    path,
    templateText(value === '' ? '' : `\n    "buildTimeoutInMinutes": ${value}, // asked for by the team`, {
      isDeployment,
    }),
  )
const box = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Build timeout' })

test('a number is written as a number, and the comment beside it stays', async () => {
  const { user, text } = show('120')
  await user.clear(box())
  await user.type(box(), '180')
  expect(text()).toContain('"buildTimeoutInMinutes": 180, // asked for by the team')
})

test('what is no number is written as typed, and a finding tells', async () => {
  const { user, text } = show('120')
  await user.type(box(), 'x')
  expect(text()).toContain('"buildTimeoutInMinutes": "120x"')
  expect(box()).toHaveProperty('value', '120x')
  expect(box().getAttribute('aria-invalid')).toBe('true')
})

test('a number typed another way is left as typed until focus leaves', async () => {
  const { user, text } = show('120')
  await user.clear(box())
  await user.type(box(), '1e2')
  expect(text()).toContain('"buildTimeoutInMinutes": 100')
  expect(box().value).toBe('1e2')
  await user.tab()
  expect(box().value).toBe('100')
})

test('more digits than a number of JavaScript holds stay as typed', async () => {
  const { user, text } = show('120')
  await user.clear(box())
  await user.type(box(), '99999999999999999999')
  expect(text()).toContain('"buildTimeoutInMinutes": 99999999999999999999, // asked for by the team')
  await user.tab()
  expect(box().value).toBe('99999999999999999999')
})

test('an emptied field takes the property out and says what holds then', async () => {
  const { user, text } = show('120')
  await user.clear(box())
  expect(text()).not.toContain('buildTimeoutInMinutes')
  expect(box().placeholder).toBe('240 minutes if omitted')
})

test('the text changes the field, the focused one too', async () => {
  const { user, workspace } = show('120')
  await user.type(box(), '0')
  expect(box().value).toBe('1200')
  act(() => workspace.actions.undo())
  expect(box().value).toBe('120')
})

test('an expression of a deployment template is shown as one and kept as text', async () => {
  const { user, text } = show('"[parameters(\'minutes\')]"', true)
  expect(box().value).toBe("[parameters('minutes')]")
  expect(screen.getByRole('button', { name: 'Build timeout: expression' })).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Build timeout: expression' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Use a literal' }))
  expect(text()).not.toContain('parameters(')
})

test('a bracket typed first begins an expression in a deployment template only', async () => {
  const bare = show('120')
  await bare.user.clear(box())
  await bare.user.type(box(), '[[a')
  expect(screen.queryByRole('button', { name: /expression/ })).toBeNull()
  cleanup()
  const deployed = show('120', true)
  await deployed.user.clear(box())
  await deployed.user.type(box(), '[[')
  expect(screen.getByRole('button', { name: /expression/ })).toBeDefined()
})
