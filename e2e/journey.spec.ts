import type { Locator, TestInfo } from '@playwright/test'
import { contrastViolations, violations } from './pages/axe.ts'
import type { DesignerPage } from './pages/designer-page.ts'
import { stepNames } from './pages/screens.ts'
import { expect, test } from './test.ts'

/** What a user does with hand or mouse, counted: a click is one, a text typed or pasted into a box is one. */
class Actions {
  count = 0
  async click(target: Locator) {
    this.count += 1
    await target.click()
  }
  async fill(target: Locator, text: string) {
    this.count += 1
    await target.fill(text)
  }
}

const guid = '11111111-2222-3333-4444-555555555555'

test('from the first page to a Windows 11 gallery template of seven steps that nothing is wrong with', async ({
  designer,
}, info) => {
  // Beside the journey: seven screens in two themes and two sizes.
  test.setTimeout(90_000)
  const { page, problems } = designer
  const steps = designer.list('Customizers')
  const user = new Actions()
  const add = async (kind: string) => {
    await user.click(steps.addButton)
    await user.click(page.getByRole('menuitem', { name: new RegExp(`^${kind}\\b`) }))
  }
  await designer.open()
  await user.click(page.getByRole('button', { name: /^Windows 11 virtual desktops/ }))

  await test.step('two steps of their own beside the five', async () => {
    await add('File')
    const file = steps.items.last()
    await user.fill(file.getByLabel('Name', { exact: true }), 'Copy settings')
    await user.fill(file.getByLabel('File URL'), 'https://stimages.blob.core.windows.net/files/settings.json')
    await user.fill(file.getByLabel('Destination'), 'C:\\Build\\settings.json')
    await add('PowerShell')
    const script = steps.items.last()
    await user.fill(script.getByLabel('Name', { exact: true }), 'Apply settings')
    await user.fill(script.getByRole('textbox', { name: 'Script' }), 'Import-Settings C:\\Build\\settings.json')
    await expect(steps.items).toHaveCount(7)
  })

  await test.step('what the starter leaves open is filled in by name', async () => {
    await user.click(problems.getByRole('button', { name: 'Fill in placeholders…' }))
    const dialog = page.getByRole('dialog', { name: 'Fill in placeholders' })
    const values: Record<string, string> = {
      '<region>': 'westeurope',
      '<subscriptionId>': guid,
      '<resourceGroup>': 'rg-images',
      '<identityName>': 'id-build',
      '<galleryName>': 'gal_images',
      '<imageDefinition>': 'win11-avd',
    }
    for (const [name, value] of Object.entries(values)) await user.fill(dialog.getByLabel(name), value)
    await user.click(dialog.getByRole('button', { name: /^Fill in/ }))
  })

  await test.step('nothing is wrong with it', async () => {
    await user.click(designer.step('Review'))
    await expect(page.getByText('Nothing found')).toBeVisible()
    await expect(problems).toContainText('No problems.')
  })

  info.annotations.push({ type: 'actions', description: `${user.count}` })
  expect(user.count).toBeLessThan(60)
  const template = JSON.parse(await designer.text()) as { properties: { customize: { type: string }[] } }
  expect(template.properties.customize.map(({ type }) => type)).toEqual([
    'PowerShell',
    'PowerShell',
    'WindowsRestart',
    'WindowsUpdate',
    'WindowsRestart',
    'File',
    'PowerShell',
  ])

  await keepScreens(designer, info)
})

/** Each screen as it looks, kept with the test's results. */
async function keepScreens(designer: DesignerPage, info: TestInfo) {
  const { page } = designer
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const [width, height] of [
      [1440, 900],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height })
      for (const name of stepNames) {
        await designer.goTo(name)
        const path = info.outputPath(`${name.toLowerCase()}-${colorScheme}-${width}.png`)
        await page.screenshot({ path })
        await info.attach(`${name}, ${colorScheme}, ${width} px`, { path, contentType: 'image/png' })
        // The same page in other colours: those alone can be wrong in it.
        const look = colorScheme === 'dark' ? contrastViolations : violations
        expect(await look(page, width < 600 ? 'strip' : 'page')).toEqual([])
      }
    }
  }
}
