import { readFile } from 'node:fs/promises'
import { expect, test } from './test.ts'

const windows = 'test-fixtures/templates/windows-to-gallery.json'

test('the list of API versions says what each would add and lose, and a switch what it did', async ({ designer }) => {
  const { page } = designer
  await designer.open()
  await designer.openFile(windows)
  await designer.goTo('Basics')
  const field = page.getByRole('combobox', { name: 'API version' })
  await field.click()
  const choice = (version: string) => page.getByRole('option', { name: version })
  await expect(choice('2018-02-01-preview')).toContainText('retired: the service refuses it')
  await expect(choice('2019-05-01-preview')).toContainText('deprecated')
  await expect(choice('2024-02-01')).toContainText('What this template is checked as')
  await expect(choice('2025-10-01')).toContainText('Adds Workload, Replication mode, Data disks.')
  await expect(choice('2020-02-14')).toContainText('Loses 1 thing this file uses: Target regions.')
  await choice('2020-02-14').click()
  const panel = page.getByRole('status', { name: 'API version 2024-02-01 to 2020-02-14' })
  await expect(panel).toContainText('Has no longer, but this file uses: Target regions')
  await expect(panel).toContainText('in the text as before, and marked')
  await field.click()
  await choice('2025-10-01').click()
  await expect(page.getByRole('status', { name: 'API version 2024-02-01 to 2025-10-01' })).toContainText(
    'Adds: Workload',
  )
  await field.click()
  await choice('2020-02-14').click()
  await panel.getByRole('button', { name: 'Target regions' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Distribute' })).toBeVisible()
})

test('what a later version has is greyed in every step, and leads to the version', async ({ designer }) => {
  const { page } = designer
  const resource = JSON.parse(await readFile(windows, 'utf8')) as Record<string, unknown>
  const { source, distribute } = resource['properties'] as Record<string, unknown>
  const old = { ...resource, apiVersion: '2018-02-01-preview', identity: undefined, properties: { source, distribute } }
  await designer.open()
  await designer.openFile('old.json', JSON.stringify(old, undefined, 2))
  const later = page.getByRole('list', { name: 'In later API versions' })
  await designer.goTo('Basics')
  await expect(later).toHaveText('needs 2019-05-01-preview Identity, Build timeout')
  for (const step of ['Validate', 'Build']) {
    await designer.goTo(step)
    await expect(later).toContainText('needs 2022-02-14')
    await page.getByRole('button', { name: 'Change API version…' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Basics' })).toBeVisible()
    await expect(page.getByRole('combobox', { name: 'API version' })).toBeFocused()
  }
})

test('a newer version can be chosen where none is proposed', async ({ designer }) => {
  const { page } = designer
  await designer.open()
  await designer.openFile(windows)
  await page.getByRole('button', { name: 'Change version…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Change API version' })
  await dialog.getByRole('combobox', { name: 'API version' }).click()
  await page.getByRole('option', { name: '2020-02-14' }).click()
  await expect(page.getByRole('dialog', { name: 'Back to 2020-02-14' })).toContainText(
    'What came after 2020-02-14 is refused from here on.',
  )
})

test('validators are offered greyed where the version has none', async ({ designer }) => {
  const { page } = designer
  const resource = JSON.parse(await readFile(windows, 'utf8')) as { properties: object }
  const properties = { ...resource.properties, validate: { inVMValidations: [] } }
  await designer.open()
  await designer.openFile('old.json', JSON.stringify({ ...resource, apiVersion: '2019-05-01-preview', properties }))
  await designer.goTo('Validate')
  await page.getByRole('button', { name: 'Add validator' }).click()
  const menu = page.getByRole('menu', { name: 'Add validator' })
  await expect(menu.getByRole('menuitem', { name: 'PowerShell needs 2022-02-14' })).toBeDisabled()
  await expect(menu.getByRole('menuitem', { name: 'File needs 2022-07-01' })).toBeDisabled()
  await menu.getByRole('menuitem', { name: 'Change API version…' }).click()
  await expect(page.getByRole('combobox', { name: 'API version' })).toBeFocused()
})
