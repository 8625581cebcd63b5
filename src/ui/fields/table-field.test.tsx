// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { additionalDataDisks } from '#catalog/settings/additional-data-disks.ts'
import type { Field } from '#core/field.ts'
import { columnLabel } from './table-cell.tsx'
import { showField, templateText } from './show-fields.testing.tsx'

afterEach(cleanup)

const text = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  label: name.toUpperCase(),
  help: '',
  shape: { type: 'string' },
  ...more,
})

const mounts: Field = {
  name: 'mounts',
  label: 'Mounts',
  help: '',
  shape: {
    type: 'list',
    items: {
      type: 'object',
      fields: [
        text('path'),
        text('cache', { since: '2024-02-01' }),
        text('mode', { since: '2025-10-01' }),
        text('old', { until: '2020-02-14' }),
      ],
    },
  },
}

async function show(rows: string) {
  const shown = showField(mounts, '/properties/mounts', templateText(`"mounts": [${rows}],`, { version: '2022-07-01' }))
  await screen.findByRole('group', { name: 'Mounts 1' })
  return shown
}
const row = (number: number) => within(screen.getByRole('group', { name: `Mounts ${number}` }))

test('what a row has that the version lacks, and what nobody declared, is shown there and kept', async () => {
  const { user, text } = await show('{ "path": "a" }, { "path": "b", "cache": "c", "old": "o", "label": { "x": 1 } }')
  expect(row(1).getAllByRole('textbox')).toHaveLength(1)
  expect(row(1).queryByText(/kept as is/)).toBeNull()

  expect(row(2).getByText('since 2024-02-01')).toBeTruthy()
  expect(row(2).getByText('until 2020-02-14')).toBeTruthy()
  expect(row(2).getByRole<HTMLInputElement>('textbox', { name: 'OLD' }).value).toBe('o')
  const cache = row(2).getByRole('textbox', { name: 'CACHE' })
  await user.type(cache, 'd')
  expect(text()).toContain('{ "path": "b", "cache": "cd", "old": "o", "label": { "x": 1 } }')
  await user.clear(cache)
  expect(row(2).queryByRole('textbox', { name: 'CACHE' })).toBeNull()
  expect(row(2).getByRole('button', { name: '1 property kept as is' })).toBeTruthy()
})

test('what later versions have of a row is greyed, with the version it needs', async () => {
  await show('{ "path": "a" }')
  const later = within(screen.getByRole('list', { name: 'In later API versions' }))
  expect(later.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'needs 2024-02-01 CACHE',
    'needs 2025-10-01 MODE',
  ])
})

test('a misspelt property of a row is spoken of where it stands', async () => {
  const disks = templateText('"additionalDataDisks": [{ "sizeGb": 8 }],', { version: '2025-10-01' })
  showField(additionalDataDisks.field, '/properties/additionalDataDisks', disks)
  expect(within(await screen.findByRole('group', { name: 'Data disks 1' })).getByText(/sizeGb/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Add a data disk' })).toBeTruthy()
})

test('a column says the unit of its numbers, unless its name does', async () => {
  const disks = templateText('"additionalDataDisks": [{ "sizeGB": 8 }],', { version: '2025-10-01' })
  showField(additionalDataDisks.field, '/properties/additionalDataDisks', disks)
  expect(await screen.findByRole('textbox', { name: 'Size (GB)' })).toBeTruthy()
  expect(columnLabel(text('a', { label: 'Replicas', unit: 'replicas' }))).toBe('Replicas')
})
