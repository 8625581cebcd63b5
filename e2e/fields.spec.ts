import { readFile } from 'node:fs/promises'
import { expect, test } from './test.ts'

const windows = 'test-fixtures/templates/windows-to-gallery.json'

test('what was found stands above the first step until the first edit or another step', async ({ designer }) => {
  const { page } = designer
  await designer.open()
  await designer.openFile(windows)
  const banner = page.getByRole('region', { name: 'Just opened' })
  await expect(banner).toContainText('a resource of API version 2024-02-01')
  await page.getByRole('textbox', { name: 'Build timeout' }).fill('200')
  await expect(banner).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'What was found' })).toBeVisible()
  await designer.openFile(windows)
  await expect(banner).toBeVisible()
  await designer.goTo('Build')
  await expect(banner).toHaveCount(0)
})

test('a file dropped on a file URL computes the checksum beside it', async ({ designer }) => {
  const { page } = designer
  await designer.open()
  await designer.openFile(windows)
  await designer.goTo('Customize')
  await designer.list('Customizers').openCard(1)
  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer()
    data.items.add(new File(['{}'], 'settings.json'))
    return data
  })
  await page.getByRole('textbox', { name: 'File URL' }).dispatchEvent('drop', { dataTransfer: dropped })
  await expect(page.getByRole('textbox', { name: 'SHA-256 checksum' })).toHaveValue(/^44136fa355b3678a/)
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
})

test('what is typed takes the place of the placeholder of an ID that was just added', async ({ designer }) => {
  const { page } = designer
  await designer.open()
  await designer.openFile(windows)
  await designer.goTo('Build')
  await page.getByRole('button', { name: 'Add an identity' }).click()
  await expect(page.getByRole('textbox', { name: 'Subscription' }).first()).toBeFocused()
  await page.keyboard.type('sub')
  expect(await designer.text()).toContain('"/subscriptions/sub/resourceGroups/')
})

test('what is wrong with a cell of a narrow column is said below the whole row', async ({ designer }) => {
  const { page } = designer
  const resource = JSON.parse(await readFile(windows, 'utf8')) as { properties: object }
  const properties = { ...resource.properties, additionalDataDisks: [{ sizeGB: 0 }] }
  await designer.open()
  await designer.openFile('disks.json', JSON.stringify({ ...resource, apiVersion: '2025-10-01', properties }))
  await designer.goTo('Build')
  const row = page.getByRole('group', { name: 'Data disks 1' })
  const words = row.locator('.cell-findings').first()
  await words.scrollIntoViewIfNeeded()
  const [outer, inner] = [(await row.boundingBox())!, (await words.boundingBox())!]
  expect(inner.width).toBeGreaterThan(outer.width * 0.9)
})

test('an expression in a column of numbers is read as a whole, and so is the number that takes its place', async ({
  designer,
}) => {
  const { page } = designer
  const resource = JSON.parse(await readFile(windows, 'utf8')) as { properties: object }
  const replicaCount = "[parameters('replicaCountOfTheImage')]"
  const targetRegions = [{ name: 'westeurope', replicaCount, storageAccountType: 'Standard_ZRS' }]
  const distribute = [{ type: 'SharedImage', runOutputName: 'a', galleryImageId: 'b', targetRegions }]
  const resources = [{ ...resource, properties: { ...resource.properties, distribute } }]
  const $schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#'
  await designer.open()
  await designer.openFile('regions.json', JSON.stringify({ $schema, contentVersion: '1.0.0.0', resources }))
  await designer.goTo('Distribute')
  await designer.list('Distribution targets').openCard(0)
  const box = page.getByRole('group', { name: 'Target regions 1' }).getByRole('textbox', { name: 'Replicas' })
  await expect(box).toHaveValue(replicaCount)
  expect(await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  await box.fill('2')
  await expect(box).toBeFocused()
  expect((await box.boundingBox())!.width).toBeLessThan(80)
})
