import { expect, test } from './test.ts'

test('what changed since opening is counted, shown line by line, and reverted place by place', async ({ designer }) => {
  const { page } = designer
  await designer.start('Windows Server with updates')
  const before = await designer.text()
  await designer.goTo('Basics')
  await page.getByLabel('Name', { exact: true }).fill('it-changed')
  await page.getByLabel('Build timeout').fill('300')
  await page.getByRole('button', { name: /^2 lines changed, \d+ untouched$/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Changes since opening' })
  await expect(dialog.getByRole('region')).toHaveCount(2)
  await expect(dialog.getByRole('region').first()).toContainText('it-changed')
  await dialog
    .getByRole('button', { name: /^Revert: Line/ })
    .first()
    .click()
  await expect(dialog.getByRole('region')).toHaveCount(1)
  await expect(dialog.getByRole('region')).toContainText('300')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^1 line changed/ }).click()
  await dialog.getByRole('button', { name: /^Revert/ }).click()
  await expect(dialog).toContainText('Every line is as it was opened.')
  await page.keyboard.press('Escape')
  expect(await designer.text()).toBe(before)
  await designer.undo.click()
  expect(await designer.text()).toContain('300')
})

test('the palette leads to steps, items, fields and problems, and runs actions, by keys alone', async ({
  designer,
}) => {
  const { page } = designer
  await designer.start('Windows Server with updates')
  const go = async (typed: string) => {
    await page.keyboard.press('ControlOrMeta+K')
    const box = page.getByRole('combobox', { name: 'Go to or run' })
    await box.fill(typed)
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
    await box.press('Enter')
    await expect(box).toHaveCount(0)
  }
  await go('Distribute')
  await expect(page.getByRole('heading', { level: 1, name: 'Distribute' })).toBeVisible()
  await go('Install updates')
  await expect(page.getByRole('heading', { level: 1, name: 'Customize' })).toBeVisible()
  await go('Build timeout')
  await expect(page.getByLabel('Build timeout')).toBeFocused()
  await go('theme dark')
  await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark')
  await page.keyboard.press('ControlOrMeta+K')
  await page.getByRole('combobox', { name: 'Go to or run' }).fill('xyzzy')
  await expect(page.getByText('Nothing is called “xyzzy”.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('errors and warnings are said when typing has come to rest', async ({ designer }) => {
  await designer.start('Windows Server with updates')
  await designer.goTo('Basics')
  await designer.page.getByLabel('Build timeout').fill('99999')
  await expect(designer.page.getByRole('status').filter({ hasText: /^\d+ errors?/ })).toHaveCount(1)
})
