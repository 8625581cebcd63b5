import { expect, test } from './test.ts'

test('what changed since opening is counted, shown line by line, and reverted place by place', async ({ designer }) => {
  const { page } = designer
  await designer.start('Windows Server with updates')
  const before = await designer.text()
  await designer.goTo('Basics')
  await page.getByLabel('Name', { exact: true }).fill('it-changed')
  await page.getByLabel('Build timeout').fill('300')
  await designer.goTo('Customize')
  await designer.list('Customizers').choose(0, 'To bottom')
  await page.getByRole('button', { name: /^2 lines changed, \d+ moved, \d+ untouched$/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Changes since opening' })
  await expect(dialog.getByRole('region')).toHaveCount(3)
  await expect(dialog.getByRole('region').first()).toContainText('it-changed')
  await dialog
    .getByRole('button', { name: /^Revert: Line/ })
    .first()
    .press('Enter')
  await expect(dialog.getByRole('region')).toHaveCount(2)
  // A step that moved is one change: half of it taken back would delete or double the step.
  const move = dialog.getByRole('button', {
    name: /^Revert: \d+ lines moved from before line \d+ to lines \d+ to \d+$/,
  })
  await move.press('Enter')
  await expect(dialog.getByRole('region')).toHaveCount(1)
  await expect(dialog.getByRole('button', { name: /^Revert/ })).toBeFocused()
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
  await expect(page.getByRole('heading', { level: 1, name: 'Distribute' })).toBeFocused()
  await go('Install updates')
  await expect(page.getByRole('heading', { level: 1, name: 'Customize' })).toBeVisible()
  await go('Build timeout')
  await expect(page.getByLabel('Build timeout')).toBeFocused()
  await go('theme dark')
  await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark')
  await expect(page.getByLabel('Build timeout')).toBeFocused()
  await go('add customizer powershell')
  await expect(designer.list('Customizers').items).toHaveCount(5)
  await expect(designer.list('Customizers').item(3).getByLabel('Name', { exact: true })).toBeFocused()
  for (const [typed, name] of [
    ['timeline', 'Timeline'],
    ['recipes', 'Add a recipe'],
    ['shortcuts', 'Help'],
    ['all rules', 'Rules'],
  ] as const) {
    await go(typed)
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    await page.keyboard.press('Escape')
  }
  await page.getByRole('button', { name: 'Go to or run' }).click()
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

test('several steps are chosen by keys and by mouse, moved together, duplicated and deleted, one undo each', async ({
  designer,
}) => {
  const { page } = designer
  await designer.start('Windows Server with updates')
  const steps = designer.list('Customizers')
  const before = await designer.text()
  const names = () => steps.list.locator('.title').allTextContents()
  const [first = '', second = '', ...rest] = await names()
  await steps.item(0).getByRole('button', { expanded: false }).first().focus()
  await page.keyboard.press('Shift+ArrowDown')
  const bar = page.getByRole('toolbar', { name: '2 selected' })
  await bar.getByRole('button', { name: 'Move to…' }).click()
  await page.getByLabel('Position').fill('3')
  await page.getByRole('button', { name: 'Move', exact: true }).click()
  await expect.poll(names).toEqual([...rest, first, second])
  await designer.undo.click()
  expect(await designer.text()).toBe(before)

  await steps
    .item(0)
    .locator('.title')
    .click({ modifiers: ['ControlOrMeta'] })
  await steps
    .item(2)
    .locator('.title')
    .click({ modifiers: ['Shift'] })
  await page.getByRole('toolbar', { name: '3 selected' }).getByRole('button', { name: 'Duplicate' }).click()
  await expect(steps.items).toHaveCount(7)
  await designer.undo.click()
  await steps.item(0).getByRole('button', { expanded: false }).first().focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
  await expect(page.getByText('No steps yet')).toBeVisible()
  await designer.undo.last().click()
  expect(await designer.text()).toBe(before)
})

test('steps pasted outside of a field go in behind the last, or in place of all; a template opens as a new draft, with the way back', async ({
  designer,
}) => {
  const { page } = designer
  await designer.start('Windows Server with updates')
  const steps = designer.list('Customizers')
  const before = await designer.text()
  const paste = async (text: string) => {
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
    await page.getByRole('heading', { level: 1 }).focus()
    await page.keyboard.press('ControlOrMeta+v')
  }
  const two = '[{ "type": "WindowsRestart" }, { "type": "PowerShell", "name": "pasted", "inline": ["exit 0"] }]'
  await paste(two)
  await page.getByRole('dialog', { name: 'Paste 2 steps' }).getByRole('button', { name: 'Insert' }).click()
  await expect(steps.items).toHaveCount(6)
  await expect(steps.item(5)).toContainText('pasted')
  await paste(two)
  await page.getByRole('button', { name: 'Replace 6 steps' }).click()
  await expect(steps.items).toHaveCount(2)
  await designer.undo.first().click()
  await designer.undo.first().click()
  expect(await designer.text()).toBe(before)

  await paste(before.replace('it-windows-server-2025', 'it-pasted'))
  await expect(page.getByRole('button', { name: 'it-pasted' })).toBeVisible()
  await page.getByRole('button', { name: 'Back to it-windows-server-2025' }).click()
  await expect(page.getByRole('button', { name: 'it-pasted' })).toBeHidden()
  expect(await designer.text()).toBe(before)
  await paste('{ "dependencies": {} }')
  await expect(page.getByRole('alertdialog')).toContainText('package.json')
})

test('a long list is filtered by any text of its steps, and keys go from one shown to the next', async ({
  designer,
}) => {
  const { page } = designer
  const steps = Array.from({ length: 30 }, (_, index) => ({
    type: 'Shell',
    name: `Step ${index}`,
    inline: [index % 10 === 3 ? 'apt-get install -y needle' : 'true'],
  }))
  const resource = { type: 'Microsoft.VirtualMachineImages/imageTemplates', apiVersion: '2024-02-01' }
  const text = JSON.stringify({ ...resource, properties: { customize: steps } }, undefined, 2)
  await designer.open()
  await designer.openFile('long.json', text)
  await designer.goTo('Customize')
  const box = page.getByRole('searchbox', { name: 'Filter customizers' })
  await box.fill('NEEDLE')
  await expect(page.getByText('3 of 30')).toBeVisible()
  const shown = designer.list('Customizers').items.filter({ visible: true })
  await expect(shown).toHaveCount(3)
  await shown.first().getByRole('button', { expanded: false }).first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(shown.nth(1).getByRole('button', { expanded: false }).first()).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.getByRole('toolbar', { name: '3 selected' }).getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('0 of 27')).toBeVisible()
  await box.press('Escape')
  await expect(designer.list('Customizers').items).toHaveCount(27)
})

test('a finding is left out by a comment, in the draft, for good, and checked again', async ({ designer }) => {
  const { page, problems } = designer
  await designer.start('Windows Server with updates')
  await designer.goTo('Basics')
  await page.getByLabel('Location', { exact: true }).fill('westus9')
  await page.getByLabel('Build timeout').fill('30')
  const row = (code: string) => problems.getByRole('listitem').filter({ hasText: code })
  await expect(row('REG-SUPPORTED')).toHaveCount(1)
  // The text before it grows, its line stays: the comment has to find the line all the same.
  await page.getByLabel('Name', { exact: true }).fill('it-'.padEnd(60, 'x'))
  await row('REG-SUPPORTED').getByRole('button', { name: 'Why' }).click()
  await row('REG-SUPPORTED').getByRole('button', { name: 'on this line, by a comment' }).click()
  await expect(row('REG-SUPPORTED')).toHaveCount(0)
  expect(await designer.text()).toMatch(/^ {2}\/\/ image-template-disable-next-line REG-SUPPORTED\n {2}"location"/m)
  await designer.undo.click()
  await expect(row('REG-SUPPORTED')).toHaveCount(1)

  await row('TMO-WINDOWS').getByRole('button', { name: 'Why' }).click()
  await row('TMO-WINDOWS').getByRole('button', { name: 'in this draft' }).click()
  await expect(row('TMO-WINDOWS')).toHaveCount(0)
  await row('REG-SUPPORTED').getByRole('button', { name: 'Why' }).click()
  await row('REG-SUPPORTED').getByRole('button', { name: 'always, in this browser' }).click()
  await expect(row('REG-SUPPORTED')).toHaveCount(0)
  await expect(page.getByText('Saved in this browser')).toBeVisible()
  await page.reload()
  await expect(problems.getByRole('button', { name: '2 left out' })).toBeVisible()
  await expect(row('TMO-WINDOWS')).toHaveCount(0)
  await problems.getByRole('button', { name: '2 left out' }).click()
  await page.getByRole('menuitem', { name: /^Check TMO-WINDOWS again/ }).click()
  await expect(row('TMO-WINDOWS')).toHaveCount(1)
})

test('the rules are read in Help, found by any word', async ({ designer }) => {
  const { page } = designer
  await designer.open()
  await page.getByRole('button', { name: 'Help' }).click()
  await page.getByRole('button', { name: 'All rules' }).click()
  await page.getByRole('textbox', { name: 'Find a rule' }).fill('CUS-INTERACTIVE')
  const rule = page.getByRole('list', { name: 'Rules' }).getByRole('listitem')
  await expect(rule).toHaveCount(1)
  await rule.getByRole('button', { name: /^Commands do not wait/ }).click()
  await expect(rule).toContainText('sudo apt-get install nginx')
  await expect(rule).toContainText('Warning in every API version')
})

test('placeholders are filled in by name, everywhere, as one undo step', async ({ designer }) => {
  const { page, problems } = designer
  await designer.start('Windows 11 virtual desktops')
  const before = await designer.text()
  await problems.getByRole('button', { name: 'Fill in placeholders…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Fill in placeholders' })
  await expect(dialog.getByRole('textbox', { name: '<region>' }).or(dialog.getByRole('combobox'))).toBeFocused()
  await page.keyboard.type('westus2')
  await dialog.getByLabel('<subscriptionId>').fill('mine')
  await expect(dialog.getByText('A subscription ID is a GUID of 32 digits in five groups.')).toBeVisible()
  const guid = '11111111-2222-3333-4444-555555555555'
  await dialog.getByLabel('<subscriptionId>').fill(guid)
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  expect(await designer.text()).toBe(before.replaceAll('<region>', 'westus2').replaceAll('<subscriptionId>', guid))
  await designer.undo.click()
  expect(await designer.text()).toBe(before)
})

test('what a file cannot tell is listed in Review, with commands; ticks stay with the draft', async ({ designer }) => {
  const { page } = designer
  await designer.start('Private network build')
  await designer.goTo('Review')
  const list = page.getByRole('list', { name: 'Before you build' })
  await list.getByRole('button', { name: 'The identity may do what this template needs' }).click()
  await expect(list).toContainText('"Microsoft.Network/virtualNetworks/subnets/join/action"')
  await list.getByRole('button', { name: 'Copy command' }).first().click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^az identity show --ids/)
  await list.getByRole('checkbox').first().check()
  await expect(page.getByText('Saved in this browser')).toBeVisible()
  await page.reload()
  await designer.goTo('Review')
  await expect(list.getByRole('checkbox').first()).toBeChecked()
  await expect(list.getByRole('checkbox').nth(1)).not.toBeChecked()
})

test('a text that changes beneath an open dialog is still changed in the right places', async ({ designer }) => {
  const { page, problems } = designer
  await designer.start('2020-02-14 shape')
  const before = await designer.text()
  await designer.goTo('Basics')
  await page.getByLabel('Name', { exact: true }).fill('it-a-name-much-longer-than-before')
  await problems.getByRole('button', { name: 'Fill in placeholders…' }).click()
  const box = page.getByRole('dialog').getByLabel('<project>')
  await box.fill('web')
  await box.press('ControlOrMeta+Z')
  await box.fill('web')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Fill in/ })
    .focus()
  await page.keyboard.press('ControlOrMeta+Z')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await designer.text()).toBe(before.replace('<project>', 'web'))

  await page.getByLabel('Name', { exact: true }).fill('it-another-name-much-longer-than-before')
  await page.getByRole('button', { name: 'Change version…' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Apply/ })
    .focus()
  await page.keyboard.press('ControlOrMeta+Z')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const upgraded = await designer.text()
  expect(JSON.parse(upgraded)).toMatchObject({ apiVersion: '2024-02-01', name: 'it-ubuntu-1804' })
  // All above the targets, whose regions have another form now, is as it was.
  const head = before.slice(0, before.indexOf('"distribute"'))
  expect(upgraded).toContain(head.replace('<project>', 'web').replace('2020-02-14', '2024-02-01'))
})
