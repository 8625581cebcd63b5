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

test('an expression for all properties is shown as one in every step, and nothing is called clean', async ({
  designer,
}) => {
  const { page, pipeline } = designer
  const $schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#'
  const type = 'Microsoft.VirtualMachineImages/imageTemplates'
  const expression = "[parameters('all')]"
  const resource = { type, apiVersion: '2024-02-01', name: 'it', location: 'westeurope', properties: expression }
  await designer.open()
  await designer.openFile('it.json', JSON.stringify({ $schema, contentVersion: '1.0.0.0', resources: [resource] }))
  for (const step of ['Source', 'Customize', 'Validate', 'Distribute', 'Build']) {
    await designer.goTo(step)
    const block = page.getByRole('main').getByRole('group', { name: step })
    await expect(block).toContainText(`${step} comes from an expression`)
    await expect(block).toContainText(expression)
  }
  await expect(page.getByRole('button', { name: 'Add customizer' })).toHaveCount(0)
  await expect(pipeline.getByText('Expression')).toHaveCount(6)
  await designer.goTo('Review')
  await expect(page.getByRole('main')).toContainText('it holds is known when the template is deployed')
  await expect(page.getByRole('main')).not.toContainText('that the service would refuse')
})
