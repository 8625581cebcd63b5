import { expect, test } from './test.ts'

const identity =
  '/subscriptions/4b6f1d27-93ce-4c0a-8e55-d2a7f01b9c63/resourceGroups/rg-images/providers/Microsoft.ManagedIdentity/userAssignedIdentities/builder'

test('the broken example becomes a clean template, and one undo takes it back', async ({ designer }) => {
  const { page } = designer
  await designer.open()
  await page.getByRole('button', { name: 'Try a broken template' }).click()
  const dialog = page.getByRole('dialog', { name: 'Upgrade to 2024-02-01' })
  const edits = dialog.getByRole('list', { name: 'Proposed edits' }).getByRole('listitem')
  await expect(edits.filter({ hasText: 'A comma is missing after "tags".' })).toHaveCount(1)
  await expect(dialog.getByRole('status')).toContainText(/^(\d+) proposed edits, \1 chosen/)
  await dialog.getByRole('textbox', { name: 'Resource ID of the identity' }).fill('builder')
  await expect(dialog.getByText(/^The ID of an identity reads/)).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Resource ID of the identity' }).fill(identity)
  await dialog.getByRole('button', { name: /^Apply \d+ edits$/ }).click()
  await expect(dialog).toHaveCount(0)
  await expect(designer.problems).toContainText('No problems.')
  await designer.editorReady()
  await expect(page.locator('.squiggly-error')).toHaveCount(0)
  const text = await designer.text()
  expect(JSON.parse(text)).toMatchObject({
    apiVersion: '2024-02-01',
    identity: { userAssignedIdentities: { [identity]: {} } },
  })
  await page.getByRole('button', { name: 'Home' }).click()
  await expect(page.getByRole('button', { name: /^it-ws2019-web, before upgrade/ })).toBeVisible()
  await page.getByRole('button', { name: /^it-ws2019-web\b(?!, before)/ }).click()
  expect(await designer.text()).toBe(text)
})

test('an edit that is unticked is not made, and its line is shown where it stands', async ({ designer }) => {
  const { page } = designer
  await designer.start('2020-02-14 shape')
  const before = await designer.text()
  await page.getByRole('button', { name: 'Change version…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Upgrade to 2024-02-01' })
  await dialog.getByRole('combobox', { name: 'API version' }).click()
  await page.getByRole('option', { name: '2022-07-01' }).click()
  await expect(page.getByRole('dialog', { name: 'Upgrade to 2022-07-01' })).toBeVisible()
  const version = 'API version 2020-02-14 → 2022-07-01'
  const again = page.getByRole('dialog')
  await again.getByRole('button', { name: new RegExp(version) }).click()
  await expect(again.getByRole('group', { name: 'Text after' })).toContainText('"apiVersion": "2022-07-01"')
  await again.getByRole('button', { name: /new things to use$/ }).click()
  await expect(again.getByText('vmProfile.userAssignedIdentities')).toBeVisible()
  const ticked = again.getByRole('checkbox', { checked: true })
  while ((await ticked.count()) > 0) await ticked.first().click()
  await expect(again.getByRole('button', { name: 'Apply 0 edits' })).toBeDisabled()
  await again.getByRole('checkbox', { name: version }).check()
  await again.getByRole('button', { name: 'Apply 1 edit' }).click()
  expect(await designer.text()).toBe(before.replace('2020-02-14', '2022-07-01'))
  await designer.undo.click()
  expect(await designer.text()).toBe(before)
})

test('reverting all changes restores the text, also where lines came and went', async ({ designer }) => {
  const { page } = designer
  await designer.start('2020-02-14 shape')
  const before = await designer.text()
  await page.getByRole('button', { name: 'Change version…' }).click()
  await page.getByRole('button', { name: /^Apply \d+ edits?$/ }).click()
  await designer.goTo('Customize')
  await designer.list('Customizers').choose(0, 'Duplicate')
  await page.getByRole('button', { name: /lines changed, \d+ untouched$/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Changes since opening' })
  await dialog.getByRole('button', { name: 'Revert all' }).click()
  await expect(dialog).toContainText('Every line is as it was opened.')
  await page.keyboard.press('Escape')
  expect(await designer.text()).toBe(before)
})

test('all findings of one kind are fixed together, and no other', async ({ designer }) => {
  const { page, problems } = designer
  await designer.open()
  const target = (name: string) => `{ "type": "vhd", "runOutputName": "${name}", "tags": {} }`
  const text = `{\n  "apiVersion": "2024-02-01",\n  "type": "Microsoft.VirtualMachineImages/imageTemplates",\n  "properties": {\n    "distribute": [\n      ${target('a')},\n      ${target('b')}\n    ]\n  }\n}\n`
  await designer.openFile('two.json', text)
  const row = problems.getByRole('listitem').filter({ hasText: 'TYPE-CASE' }).first()
  await row.getByRole('button', { name: 'Why' }).click()
  await row.getByRole('button', { name: 'Fix all 2 of this kind' }).click()
  await expect(problems.getByRole('listitem').filter({ hasText: 'TYPE-CASE' })).toHaveCount(0)
  expect(await designer.text()).toBe(text.replaceAll('"vhd"', '"VHD"'))
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  expect(await designer.text()).toBe(text)
})
