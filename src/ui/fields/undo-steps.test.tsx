// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { powerShell } from '#catalog/customizers/power-shell/power-shell.ts'
import { sharedImage } from '#catalog/distributions/shared-image/shared-image.ts'
import { apiVersion } from '#catalog/settings/api-version.ts'
import { location } from '#catalog/settings/location.ts'
import { identity } from '#catalog/settings/identity.ts'
import type { Field } from '#core/field.ts'
import type { Kind } from '#core/kind.ts'
import { showField, templateText } from './show-fields.testing.tsx'

afterEach(cleanup)

const fieldOf = (kind: Kind, name: string): Field => kind.fields.find((field) => field.name === name)!

/** All of it happens within the pause that parts typing into steps. */
function show(field: Field, path: string, text: string) {
  const now = Date.now()
  vi.spyOn(Date, 'now').mockReturnValue(now)
  const shown = showField(field, path, text)
  const before = shown.text()
  const steps = () => {
    let count = 0
    for (; shown.workspace.getState().undoLabel !== undefined; count += 1) shown.workspace.actions.undo()
    expect(shown.text()).toBe(before)
    return count
  }
  return { ...shown, steps }
}

const customize = (step: string) => templateText(`"customize": [{ "type": "PowerShell"${step} }],`)
const step = '/properties/customize/0'

test('each choice from a list is an undo step', async () => {
  const { user, text, steps } = show(apiVersion.field, '/apiVersion', templateText(''))
  for (const version of ['2023-07-01', '2022-07-01']) {
    await user.click(screen.getByRole('combobox'))
    await user.click(screen.getByRole('option', { name: new RegExp(version) }))
    expect(text()).toContain(version)
  }
  expect(steps()).toBe(2)
})

test('each tick is an undo step, and so is Omit', async () => {
  const { user, text, steps } = show(fieldOf(powerShell, 'runElevated'), `${step}/runElevated`, customize(''))
  await user.click(screen.getByRole('checkbox'))
  await user.click(screen.getByRole('checkbox'))
  await user.click(screen.getByRole('button', { name: 'Omit Run elevated' }))
  expect(text()).not.toContain('runElevated')
  await user.click(screen.getByRole('checkbox'))
  expect(steps()).toBe(4)
})

test('what is chosen from suggestions is a step of its own, what is typed before it another', async () => {
  const { user, text, steps } = show(location.field, '/location', templateText(''))
  const box = await screen.findByRole('combobox')
  await user.clear(box)
  await user.type(box, 'north')
  await user.click(within(screen.getByRole('listbox')).getByText('northeurope'))
  expect(text()).toContain('"location": "northeurope"')
  expect(steps()).toBe(2)
})

test('each chip is an undo step, the only one too', async () => {
  const { user, steps } = show(fieldOf(powerShell, 'validExitCodes'), `${step}/validExitCodes`, customize(''))
  const box = await screen.findByRole('combobox')
  await user.type(box, '1{Enter}')
  await user.type(box, '{Backspace}')
  await user.type(box, '2{Enter}3{Enter}')
  expect(steps()).toBe(4)
})

test('a storage type is chosen twice in a table', async () => {
  const target = `"runOutputName": "r", "type": "SharedImage", "targetRegions": [{ "name": "westeurope" }]`
  const text = templateText('').replace('"distribute": []', `"distribute": [{ ${target} }]`)
  const { user, steps } = show(fieldOf(sharedImage, 'targetRegions'), '/properties/distribute/0/targetRegions', text)
  for (const type of ['Standard_ZRS', 'Premium_LRS']) {
    await user.click(await screen.findByRole('combobox', { name: 'Storage' }))
    await user.click(screen.getByRole('option', { name: type }))
  }
  expect(steps()).toBe(2)
})

test('a key of an identity that is typed is one step', async () => {
  const ids = '"identity": { "type": "UserAssigned", "userAssignedIdentities": { "<id>": {} } },'
  const { user, text, steps } = show(identity.field, '/identity', templateText('', { more: ids }))
  await user.type(await screen.findByRole('textbox', { name: 'User-assigned identity 1' }), 'abc')
  expect(text()).toContain('"<id>abc": {}')
  expect(steps()).toBe(1)
})
