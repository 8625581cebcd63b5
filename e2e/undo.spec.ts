import { expect, test } from './test.ts'

test('undo takes back what fields, the text, a drag and a fix did, from wherever it is asked', async ({ designer }) => {
  const { page, undo, redo, status } = designer
  await designer.start('Windows Server with updates')
  await designer.editorReady()
  const customizers = designer.list('Customizers')
  const texts = [await designer.text()]
  const did = async (label: string) => {
    const text = await designer.text()
    expect(text).not.toBe(texts.at(-1))
    texts.push(text)
    await undo.hover()
    await expect(page.getByText(`Undo: ${label}`, { exact: true })).toBeVisible()
  }

  await test.step('a drag', async () => {
    await customizers.drag(0, 2, 'below')
    await expect(customizers.item(2)).toContainText('Install web server')
    await expect(status).toContainText('Install web server moved from 1 to 3 of 4.')
    await did('Install web server moved from 1 to 3 of 4')
  })

  await test.step('a fix', async () => {
    await customizers.openCard(2)
    await page.getByRole('checkbox', { name: /^Run elevated/ }).click()
    await did('Run elevated turned off')
    await page.getByRole('checkbox', { name: /^Run as system/ }).click()
    await did('Run as system turned on')
    await designer.problems.getByRole('button', { name: 'Turn on Run elevated' }).click()
    await expect(page.getByRole('checkbox', { name: /^Run elevated/ })).toBeFocused()
    await did('Turn on Run elevated')
  })

  await test.step('the text', async () => {
    await designer.clickInJson('"Install web server"')
    await page.keyboard.press('End')
    // Put in at once, as in the field below: keys that a slow machine parts by a second are two undo steps.
    await page.keyboard.insertText('//enough')
    await did('Typing in the JSON')
  })

  await test.step('a field', async () => {
    await designer.goTo('Basics')
    await page.getByLabel('Name', { exact: true }).fill('it-windows-server-2025-b')
    await did('Name changed')
  })

  const last = texts.length - 1

  await test.step('in a field', async () => {
    await page.getByLabel('Name', { exact: true }).press('ControlOrMeta+Z')
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('it-windows-server-2025')
    expect(await designer.text()).toBe(texts[last - 1])
  })

  await test.step('in the text', async () => {
    await designer.clickInJson('"apiVersion"')
    await page.keyboard.press('ControlOrMeta+Z')
    await page.keyboard.press('ControlOrMeta+Z')
    expect(await designer.text()).toBe(texts[last - 3])
    await designer.clickInJson('"Install web server"')
    await page.keyboard.press('ControlOrMeta+Shift+Z')
    expect(await designer.text()).toBe(texts[last - 2])
  })

  await test.step('on the page, and by the button to the very first', async () => {
    await designer.steps.press('ControlOrMeta+Z')
    expect(await designer.text()).toBe(texts[last - 3])
    for (let left = last - 3; left > 0; left -= 1) await undo.click()
    expect(await designer.text()).toBe(texts[0])
    await expect(undo).toBeDisabled()
  })

  await test.step('and all of it again', async () => {
    for (let done = 0; done < last; done += 1) await redo.click()
    expect(await designer.text()).toBe(texts[last])
    await expect(redo).toBeDisabled()
  })
})

test('what was deleted comes back by its toast, open as it was', async ({ designer }) => {
  await designer.start('Windows Server with updates')
  const customizers = designer.list('Customizers')
  const before = await designer.text()
  await customizers.openCard(2)
  await customizers.choose(2, 'Delete')
  await expect(customizers.items).toHaveCount(3)
  await designer.page.getByText('Install updates deleted.', { exact: true }).waitFor()
  await designer.undo.last().click()
  await expect(customizers.item(2).getByLabel('Name', { exact: true })).toHaveValue('Install updates')
  expect(await designer.text()).toBe(before)
})
