// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { Field } from '#core/field.ts'
import { showField, templateText } from './show-fields.testing.tsx'

afterEach(cleanup)

const field: Field = {
  name: 'codes',
  label: 'Valid exit codes',
  help: '',
  shape: { type: 'list', items: { type: 'integer' }, format: 'exit-codes' },
}
const show = (text: string) => showField(field, '/properties/codes', text)
const box = () => screen.findByRole<HTMLInputElement>('combobox', { name: 'Valid exit codes' })

test('several codes pasted at once are several codes', async () => {
  const { user, text } = show(templateText('"codes": [0],'))
  await user.click(await box())
  await user.paste('5, 6')
  await user.keyboard('{Enter}')
  expect(text().replaceAll(/\s/g, '')).toContain('"codes":[0,5,6]')
})

test('an expression keeps its commas', async () => {
  const { user, text } = show(templateText('"codes": [0],', { isDeployment: true }))
  await user.click(await box())
  await user.paste("[parameters('a', 'b')]")
  await user.keyboard('{Enter}')
  expect(text()).toContain(`"[parameters('a', 'b')]"`)
})
