import { readFileSync } from 'node:fs'
import { expect, test } from './test.ts'

const text = readFileSync('test-fixtures/templates/deployment-two-images.jsonc', 'utf8')

test('a value is extracted to a parameter, found, renamed and inlined again, to the very same bytes', async ({
  designer,
  keyboard,
}) => {
  const { page, json } = designer
  const dialog = page.getByRole('dialog')
  await designer.open()
  await designer.takeWhatever()
  await designer.openFile('it-deployment.jsonc', text)
  await designer.editorReady()
  const before = await designer.text()
  await designer.goTo('Basics')
  const timeout = page.getByLabel('Build timeout', { exact: true })
  const value = await timeout.inputValue()

  await test.step('by keys: Ctrl+. in the field', async () => {
    await timeout.focus()
    await keyboard.press('ControlOrMeta+.')
    await keyboard.choose('Extract to a parameter…')
    await expect(dialog).toContainText('The value becomes its default')
    await expect(dialog.getByLabel('Name')).toBeFocused()
    await keyboard.press('ControlOrMeta+A')
    await keyboard.type('minutes')
    await keyboard.press('Enter')
    await expect(timeout).toHaveValue("[parameters('minutes')]")
    await expect(page.getByRole('main')).toContainText(`Parameter minutes (int), now ${value}, its default.`)
  })

  await test.step('by mouse: its own menu', async () => {
    const menu = page.getByRole('button', { name: 'Build timeout: expression' })
    await menu.click()
    await page.getByRole('menuitem', { name: 'Rename minutes…' }).click()
    await dialog.getByLabel('Name').fill('')
    await expect(dialog).toContainText('Give it a name.')
    await dialog.getByLabel('Name').fill('buildMinutes')
    await page.getByRole('button', { name: 'Rename', exact: true }).click()
    await expect(timeout).toHaveValue("[parameters('buildMinutes')]")
    await menu.click()
    await page.getByRole('menuitem', { name: 'Go to buildMinutes' }).click()
    await expect(json.locator('.view-line').filter({ hasText: '"buildMinutes": {' })).toBeVisible()
    await expect(json.getByRole('textbox')).toBeFocused()
    await menu.click()
    await page.getByRole('menuitem', { name: 'Inline buildMinutes' }).click()
    await expect(timeout).toHaveValue(value)
  })

  expect(await designer.text()).toBe(before)
})
