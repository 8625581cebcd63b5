import type { Page } from '@playwright/test'
import { Disk } from './pages/disk.ts'
import { expect, test } from './test.ts'

const name = (page: Page) => page.getByRole('textbox', { name: 'Name', exact: true })

const template = (name: string) => `{
  // by hand
  "type": "Microsoft.VirtualMachineImages/imageTemplates",
  "apiVersion": "2024-02-01",
  "name": "${name}",
  "location": "westus2",
  "properties": {}
}\r\n`

test('a file on disk is opened, edited, and saved where it is, byte by byte', async ({ designer, page }) => {
  const disk = new Disk(page, 'mine.json')
  await disk.attach()
  await designer.start('Blank')
  await disk.write(template('first'))
  await page
    .getByRole('button', { name: /image-template|templateName/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Open from disk…' }).click()
  await expect(page.getByText('Saved to mine.json', { exact: true })).toBeVisible()

  await designer.goTo('Basics')
  await name(page).fill('second')
  await page.getByRole('button', { name: 'Save to mine.json' }).click()
  await expect(page.getByText('Saved to mine.json', { exact: true })).toBeVisible()
  expect(await disk.read()).toBe(template('second'))

  await name(page).fill('third')
  await page.keyboard.press('ControlOrMeta+S')
  await expect(page.getByText('Saved to mine.json', { exact: true })).toBeVisible()
  expect(await disk.read()).toBe(template('third'))
})

test('a draft is saved to a new file, and belongs to it after the page is opened again', async ({ designer, page }) => {
  const disk = new Disk(page, 'new.json')
  await disk.attach()
  await designer.start('Ubuntu to a gallery')
  await disk.saveAs()
  await expect(page.getByText('Saved to new.json', { exact: true })).toBeVisible()
  const text = await designer.text()
  expect(await disk.read()).toBe(text)

  await page.reload()
  await expect(page.getByText('Saved to new.json', { exact: true })).toBeVisible()
  await designer.goTo('Basics')
  await name(page).fill('renamed')
  await page.keyboard.press('ControlOrMeta+S')
  await expect(designer.status).toContainText('Saved to new.json')
  expect(await disk.read()).toBe(text.replace('it-ubuntu-2404', 'renamed'))
})

test('what somebody else writes there is seen, and never written over unasked', async ({ designer, page }) => {
  const disk = new Disk(page, 'shared.json')
  await disk.attach()
  await designer.start('Blank')
  await disk.saveAs()
  await designer.goTo('Basics')
  await name(page).fill('mine')
  const mine = await designer.text()

  await disk.write(template('theirs'))
  await expect(page.getByText('shared.json changed on disk.')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+S')
  await expect(designer.status).toContainText('nothing was saved')
  expect(await disk.read()).toBe(template('theirs'))

  await page.getByRole('button', { name: 'Load it' }).click()
  await expect(name(page)).toHaveValue('theirs')
  await designer.undo.first().click()
  await expect(name(page)).toHaveValue('mine')
  expect(await designer.text()).toBe(mine)

  await disk.write(template('again'))
  await page.getByRole('button', { name: 'Keep mine' }).click()
  await page.getByRole('button', { name: 'Save to shared.json' }).click()
  await expect(page.getByText('Saved to shared.json', { exact: true })).toBeVisible()
  expect(await disk.read()).toContain('"name": "mine"')
})

test('a file that is gone is said to be', async ({ designer, page }) => {
  const disk = new Disk(page, 'gone.json')
  await disk.attach()
  await designer.start('Blank')
  await disk.saveAs()
  await expect(page.getByText('Saved to gone.json', { exact: true })).toBeVisible()
  await disk.remove()
  await designer.goTo('Basics')
  await name(page).fill('kept')
  await page.keyboard.press('ControlOrMeta+S')
  await expect(designer.status).toContainText('gone.json is no longer where it was')
  await expect(name(page)).toHaveValue('kept')
})
