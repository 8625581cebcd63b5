import { expect, test } from './test.ts'

test('a script opens large, its keys are the field’s, and one undo takes them back', async ({ designer, page }) => {
  await designer.start('Windows Server with updates')
  await designer.goTo('Customize')
  await designer.list('Customizers').openCard(0)
  await page.getByRole('button', { name: 'Script actions' }).click()
  await page.getByRole('menuitem', { name: 'Open large' }).click()
  const dialog = page.getByRole('dialog', { name: 'PowerShell script' })
  await expect(dialog.getByRole('textbox', { name: 'PowerShell script' })).toBeFocused({ timeout: 30_000 })
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(' # ok')
  await expect(dialog.getByText('inline[1]')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.type(' # kept')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('textbox', { name: 'Script', exact: true })).toHaveValue(
    /-IncludeManagementTools # kept$/,
  )
})

test('a chosen script fills the lines, another file gives the checksum', async ({ designer, page }) => {
  await designer.start('Windows Server with updates')
  await designer.goTo('Customize')
  await designer.list('Customizers').openCard(0)
  const script = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Script actions' }).click()
  await page.getByRole('menuitem', { name: 'Fill from a file…' }).click()
  await (
    await script
  ).setFiles({ name: 'a.ps1', mimeType: 'text/plain', buffer: Buffer.from('\uFEFFWrite-Host 1\r\nexit 0\r\n') })
  await expect(page.getByRole('textbox', { name: 'Script', exact: true })).toHaveValue('Write-Host 1\nexit 0')
  await page.getByRole('button', { name: 'From a URL' }).click()
  const file = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Compute from a file…' }).click()
  await (await file).setFiles({ name: 'a.ps1', mimeType: 'text/plain', buffer: Buffer.from('abc') })
  await expect(page.getByLabel('SHA-256 checksum')).toHaveValue(/^ba7816bf[0-9a-f]{56}$/)
})

test('generalize is overridden by a step, which the card then leads to', async ({ designer, page }) => {
  await designer.start('Windows 11 virtual desktops')
  await designer.goTo('Customize')
  const { items } = designer.list('Customizers')
  const card = page.getByRole('region', { name: 'Generalize' })
  await card.getByRole('button', { name: 'Override' }).click()
  await expect(items).toHaveCount(6)
  await expect(page.getByRole('textbox', { name: 'Script', exact: true })).toHaveValue(
    /Sysprep\.exe \/oobe \/generalize/,
  )
  await expect(card.getByRole('button', { name: 'step 6, Override generalize' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(items).toHaveCount(5)
  await expect(card.getByRole('button', { name: 'Override' })).toBeVisible()
})

test('a recipe goes behind the open card as one change', async ({ designer, page }) => {
  await designer.start('Windows 11 virtual desktops')
  await designer.goTo('Customize')
  const steps = designer.list('Customizers')
  await steps.openCard(0)
  await steps.addButton.click()
  await page.getByRole('menuitem', { name: 'Recipes…' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Install updates, restarted first/ })
    .click()
  await expect(steps.items).toHaveCount(8)
  await expect(steps.items.nth(1)).toContainText('Restart before updates-2')
  await expect(designer.field('/properties/customize/1/name').getByRole('textbox')).toBeFocused()
  await expect(designer.status).toContainText('Recipe added: Install updates, restarted first, 2 of 8.')
  await designer.undo.click()
  await expect(steps.items).toHaveCount(5)
})

test('a recipe says where it goes: RHEL is registered first of all and unregistered last', async ({
  designer,
  page,
}) => {
  await designer.start('RHEL to a VHD')
  await designer.goTo('Customize')
  const steps = designer.list('Customizers')
  await steps.addButton.click()
  await page.getByRole('menuitem', { name: 'Recipes…' }).click()
  const recipe = page.getByRole('dialog').getByRole('button', { name: /^Register and unregister RHEL/ })
  await expect(recipe).toContainText('Goes before all other steps, its last part behind them.')
  await recipe.click()
  await expect(steps.items).toHaveText([/Register RHEL/, /Install updates/, /Install tools/, /Unregister RHEL/])
  await expect(designer.problems).toContainText('<activationKey>')
})

test('the timeline says what a short timeout means, and a bar leads to its step', async ({ designer, page }) => {
  await designer.start('Windows 11 virtual desktops')
  await designer.goTo('Basics')
  await page.getByLabel('Build timeout').fill('70')
  await expect(page.getByRole('main')).toContainText('By estimate, about')
  await designer.pipeline.getByRole('button', { name: 'Timeline, longer than the build timeout' }).click()
  const dialog = page.getByRole('dialog', { name: 'Timeline' })
  await expect(dialog.getByRole('status')).toContainText('more than the build timeout of 70 minutes')
  await dialog.getByRole('button', { name: 'Change the estimates' }).click()
  const updates = dialog.getByLabel('Windows Update, its restarts included')
  await updates.fill('2')
  await page.keyboard.press('Enter')
  await expect(updates).toBeFocused()
  await updates.fill('1')
  await page.keyboard.press('Tab')
  await expect(dialog.getByRole('status')).toContainText('close to')
  await dialog.getByRole('button', { name: /^2 Redirect the time zone/ }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('heading', { level: 1, name: 'Customize' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Script', exact: true })).toHaveValue(/fEnableTimeZoneRedirection/)
  await expect(designer.pipeline.getByRole('button', { name: 'Timeline', exact: true })).toBeVisible()
  await designer.goTo('Review')
  await expect(page.getByRole('main')).toContainText('By estimate, about')
})

test('a known image fills the source in one change, a pasted list adds to it', async ({ designer, page }) => {
  await designer.start('RHEL to a VHD')
  await designer.goTo('Source')
  const before = await designer.text()
  await page.getByRole('button', { name: 'Choose a known image…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Choose a known image' })
  await expect(
    dialog.getByRole('button', { name: /^Red Hat Enterprise Linux 9.*Generation 2/ }).first(),
  ).toBeInViewport()
  await dialog.getByRole('button', { name: 'Add images from az vm image list' }).click()
  const pasted = dialog.getByLabel('Output of az vm image list')
  await pasted.fill('Offer  Publisher  Sku')
  await dialog.getByRole('button', { name: 'Keep this list' }).click()
  await expect(dialog.getByRole('alert')).toContainText('This is no JSON')
  await pasted.fill('[{ "publisher": "Oracle", "offer": "Oracle-Linux", "sku": "ol95-lvm-gen2", "version": "9.5.1" }]')
  await dialog.getByRole('button', { name: 'Keep this list' }).click()
  await dialog.getByLabel('Search').fill('oracle')
  await expect(dialog.getByRole('listitem')).toHaveText([/ol95-lvm-gen2/])
  await expect(dialog.getByRole('status')).toContainText('1 from your list')
  await dialog.getByLabel('Search').fill('rocky 9')
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('button', { name: /^Rocky Linux 9 / })).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(dialog.getByLabel('Search')).toBeFocused()
  await dialog.getByLabel('Search').fill('rocky 9 lvm')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(designer.field('/properties/source/sku').getByRole('combobox')).toHaveValue('9-lvm')
  expect(JSON.parse(await designer.text())).toMatchObject({
    properties: {
      source: {
        publisher: 'resf',
        planInfo: { planName: '9-lvm', planProduct: 'rockylinux-x86_64', planPublisher: 'resf' },
      },
    },
  })
  await designer.undo.click()
  expect(await designer.text()).toBe(before)
})

test('the system of an image that does not tell it is set by keys, kept with the draft, and taken back', async ({
  designer,
  page,
}) => {
  const resource = { type: 'Microsoft.VirtualMachineImages/imageTemplates', apiVersion: '2024-02-01' }
  const properties = { source: { type: 'ManagedImage' }, customize: [{ type: 'Shell', name: 'a', inline: ['ls'] }] }
  const text = JSON.stringify({ ...resource, properties }, undefined, 2)
  const wrongStep = designer.problems.getByText('Shell runs on Linux; the source is Windows.')
  const set = (label: string) => page.getByRole('button', { name: label, exact: true })
  await designer.open()
  await designer.openFile('managed.json', text)
  await designer.goTo('Source')
  await expect(page.getByRole('main')).toContainText('The source tells no system; guessed from the steps:Linux')
  await set('Not right? Set the OS').focus()
  await page.keyboard.press('Enter')
  const told = page.getByRole('menuitemradio', { name: 'As told by the template', checked: true })
  await expect(told).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(set('Change or take back the OS')).toBeFocused()
  await expect(designer.status).toHaveText('Windows, set by you for this draft.')
  await expect(wrongStep).toBeVisible()
  expect(await designer.text()).toBe(text)

  await expect(page.getByText('Saved in this browser')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('main')).toContainText('Set by you for this draft, not in the file:Windows')
  await expect(wrongStep).toBeVisible()
  await designer.goTo('Customize')
  await expect(page.getByRole('region', { name: 'Generalize' })).toContainText('Sysprep')
  await page.getByRole('button', { name: 'Add customizer' }).click()
  await expect(page.getByRole('menuitem', { name: /^Shell/ })).toContainText('Linux only')
  await page.keyboard.press('Escape')

  await designer.goTo('Source')
  await set('Change or take back the OS').click()
  await page.getByRole('menuitemradio', { name: 'As told by the template' }).click()
  await expect(set('Not right? Set the OS')).toBeFocused()
  await expect(wrongStep).toBeHidden()
  await expect(designer.undo).toBeDisabled()
})
