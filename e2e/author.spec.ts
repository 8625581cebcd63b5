import { expect, test } from './test.ts'

test('a starter opens at its steps, with form and text side by side', async ({ designer }) => {
  await designer.start('Windows Server with updates')
  await expect(designer.page.getByRole('heading', { level: 1, name: 'Customize' })).toBeVisible()
  await expect(designer.json).toContainText('Microsoft.VirtualMachineImages/imageTemplates')
  await expect(designer.steps.getByRole('link')).toHaveText([
    /Basics/,
    /Source/,
    /Customize/,
    /Validate/,
    /Distribute/,
    /Build/,
    /Review/,
  ])
})

test('typing in a field shows in the text, and typing in the text shows in the field', async ({ designer }) => {
  await designer.start('Blank')
  await designer.editorReady()
  await designer.goTo('Basics')
  const name = designer.page.getByLabel('Name', { exact: true })
  await name.fill('it-two-way')
  await expect(designer.json).toContainText('"name": "it-two-way"')

  const text = await designer.text()
  await designer.pasteJson(text.replace('it-two-way', 'it-from-the-text'))
  await expect(name).toHaveValue('it-from-the-text')
})

test('undo and redo are one timeline over form and text', async ({ designer }) => {
  await designer.start('Blank')
  await designer.editorReady()
  await designer.goTo('Basics')
  const before = await designer.text()
  await designer.page.getByLabel('Name', { exact: true }).fill('first')
  const afterForm = await designer.text()
  await designer.pasteJson(afterForm.replace('first', 'second'))
  expect(await designer.text()).toBe(afterForm.replace('first', 'second'))

  await designer.undo.click()
  expect(await designer.text()).toBe(afterForm)
  await designer.undo.click()
  expect(await designer.text()).toBe(before)
  await designer.redo.click()
  await designer.redo.click()
  expect(await designer.text()).toBe(afterForm.replace('first', 'second'))
})

test('steps are added, reordered, duplicated and deleted, and only their own text changes', async ({ designer }) => {
  await designer.start('Ubuntu to a gallery')
  await designer.editorReady()
  const customizers = designer.list('Customizers')
  const before = await customizers.items.count()
  const untouched = (await designer.text()).split('"customize"')[0]

  await customizers.add('Shell')
  await expect(customizers.items).toHaveCount(before + 1)
  await customizers.item(before).getByLabel('Name', { exact: true }).fill('Last step')
  await expect(designer.json).toContainText('"Last step"')

  await customizers.choose(before, 'To top')
  await expect(customizers.item(0)).toContainText('Last step')
  await customizers.choose(0, 'Duplicate')
  await expect(customizers.items).toHaveCount(before + 2)
  await customizers.choose(1, 'Delete')
  await expect(customizers.items).toHaveCount(before + 1)
  expect((await designer.text()).split('"customize"')[0]).toBe(untouched)
})

test('form and text follow each other where effects run twice', { tag: '@dev' }, async ({ designer }) => {
  await designer.start('Ubuntu to a gallery')
  await designer.editorReady()
  const customizers = designer.list('Customizers')
  await customizers.add('Shell')
  await expect(customizers.items).toHaveCount(3)
  await customizers.item(2).getByLabel('Name', { exact: true }).fill('Twice')
  await expect(designer.json).toContainText('"name": "Twice"')
  await designer.clickInJson('"Twice"')
  await designer.page.keyboard.press('ControlOrMeta+Z')
  await expect(customizers.item(2).getByLabel('Name', { exact: true })).toHaveValue('')
  await designer.page.keyboard.press('ControlOrMeta+Z')
  await expect(customizers.items).toHaveCount(2)
  await expect(designer.undo).toBeDisabled()
})
