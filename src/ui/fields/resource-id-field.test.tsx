// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { Field } from '#core/field.ts'
import { loadLateParts } from '../late.tsx'
import { showField, templateText } from './show-fields.testing.tsx'

beforeAll(loadLateParts)
afterEach(() => {
  cleanup()
  localStorage.clear()
})

const field: Field = {
  name: 'stagingResourceGroup',
  label: 'Staging resource group',
  help: '',
  shape: { type: 'string', format: 'resource-group-id' },
}
const show = (value: string, isDeployment = false) =>
  showField(
    field,
    '/properties/stagingResourceGroup',
    templateText(value === '' ? '' : `\n    "stagingResourceGroup": "${value}",`, { isDeployment }),
  )
const part = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })

test('an ID is edited part by part, and every other character stays', async () => {
  const { user, text } = show('/Subscriptions/s1/resourcegroups/rg')
  expect(part('Subscription').value).toBe('s1')
  await user.type(part('Resource group'), '-2')
  expect(text()).toContain('"/Subscriptions/s1/resourcegroups/rg-2"')
})

test('an emptied part is a placeholder in the text and empty under the hand', async () => {
  const { user, text } = show('/subscriptions/s1/resourceGroups/rg')
  await user.clear(part('Resource group'))
  expect(text()).toContain('"/subscriptions/s1/resourceGroups/<resourceGroup>"')
  expect(part('Resource group').value).toBe('')
  await user.type(part('Resource group'), 'x')
  expect(text()).toContain('"/subscriptions/s1/resourceGroups/x"')
})

test('nothing asks to be filled in of an ID that may be left out', () => {
  const declared = { ...field, ifOmitted: 'A new group if omitted' }
  showField(declared, '/properties/stagingResourceGroup', templateText(''))
  expect(part('Subscription').placeholder).toBe('Omitted')
  cleanup()
  show('')
  expect(part('Subscription').placeholder).toBe('<subscriptionId>')
})

test('the first part typed makes an ID of it', async () => {
  const { user, text } = show('')
  await user.type(part('Resource group'), 'rg')
  expect(text()).toContain('"/subscriptions/<subscriptionId>/resourceGroups/rg"')
})

test('an ID that cannot be told apart, or an expression, is one text', () => {
  show('not an id')
  expect(part('Staging resource group').value).toBe('not an id')
  cleanup()
  show('[resourceGroup().id]', true)
  expect(part('Staging resource group').value).toBe('[resourceGroup().id]')
})

test('the choice of one text or parts is remembered', async () => {
  const { user } = show('/subscriptions/s1/resourceGroups/rg')
  await user.click(screen.getByRole('button', { name: 'Edit as one string' }))
  expect(part('Staging resource group').value).toBe('/subscriptions/s1/resourceGroups/rg')
  cleanup()
  const again = show('/subscriptions/s2/resourceGroups/rg')
  expect(part('Staging resource group').value).toBe('/subscriptions/s2/resourceGroups/rg')
  await again.user.click(screen.getByRole('button', { name: 'Edit in parts' }))
  expect(part('Subscription').value).toBe('s2')
})
