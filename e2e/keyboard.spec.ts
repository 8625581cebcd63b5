import { expect, test } from './test.ts'

test('from the first page to a link and a file without a mouse', async ({ designer, keyboard }) => {
  // Some hundred keys, one after the other.
  test.slow()
  const { page, status } = designer
  const customizers = designer.list('Customizers')
  await designer.open()
  await keyboard.tabTo(page.getByRole('button', { name: /^Windows Server with updates/ }))
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Customize' })).toBeVisible()

  await test.step('three steps from the menu, each with its first field in hand', async () => {
    await keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to the form' })).toBeFocused()
    await keyboard.press('Enter')
    // A step is added below the open card that had the focus last: on the way back to the button, the first of ours.
    const added = [
      { kind: 'PowerShell', at: 5, way: 'Tab' },
      { kind: 'File', at: 6, way: 'Shift+Tab' },
      { kind: 'WindowsRestart', at: 6, way: 'Shift+Tab' },
    ] as const
    for (const [index, { kind, at, way }] of added.entries()) {
      await keyboard.tabTo(customizers.addButton, way)
      await keyboard.press('Enter')
      await keyboard.choose(kind)
      await expect(customizers.items).toHaveCount(5 + index)
      await expect(status).toContainText(`Step added: ${kind}, ${at} of ${5 + index}.`)
      await expect(customizers.item(at - 1).getByLabel('Name', { exact: true })).toBeFocused()
      await keyboard.type(`Own ${kind}`)
    }
    await expect(customizers.item(5)).toContainText('Own WindowsRestart')
  })

  await test.step('Alt and an arrow move a step; the focus goes with it', async () => {
    const moved = (position: number) => customizers.item(position).getByRole('button', { name: /^Own WindowsRestart/ })
    await keyboard.tabTo(moved(5), 'Shift+Tab')
    await keyboard.press('Alt+ArrowUp')
    await expect(status).toContainText('Own WindowsRestart moved from 6 to 5 of 7.')
    await expect(moved(4)).toBeFocused()
    await keyboard.press('Alt+Home')
    await expect(moved(0)).toBeFocused()
    await keyboard.press('Alt+ArrowDown')
    await expect(status).toContainText('Own WindowsRestart moved from 1 to 2 of 7.')
    await expect(moved(1)).toBeFocused()
    await keyboard.press('ArrowDown')
    await expect(customizers.item(2).getByRole('button', { expanded: false }).first()).toBeFocused()
  })

  await test.step('the menu of a row, its position dialog, Delete and Undo', async () => {
    const row = (position: number) => customizers.item(position).getByRole('button', { name: /^Restart before/ })
    await expect(row(2)).toBeFocused()
    await keyboard.press('Shift+F10')
    await keyboard.choose('To position…')
    await expect(page.getByRole('dialog')).toBeVisible()
    await keyboard.press('ControlOrMeta+A')
    await keyboard.type('1')
    await keyboard.press('Enter')
    await expect(row(0)).toBeFocused()
    await keyboard.press('Delete')
    await expect(customizers.items).toHaveCount(6)
    await expect(status).toContainText('Restart before updates deleted. Undo with Control Z.')
    await expect(customizers.item(0).getByRole('button', { name: /^Install web server/ })).toBeFocused()
    await keyboard.press('ControlOrMeta+Z')
    await expect(row(0)).toBeVisible()
    await expect(status).toContainText('Undone: Restart before updates deleted.')
  })

  await test.step('F8 leads to the error, its fix is the next stop and hands on to what it changed', async () => {
    const system = customizers.list.getByRole('checkbox', { name: /^Run as system/ })
    await keyboard.tabTo(system)
    await keyboard.press('Space')
    await expect(system).toHaveAccessibleDescription(/Run as system needs Run elevated/)
    await keyboard.press('F6')
    await expect(system).not.toBeFocused()
    // Each leads to one problem of several: the next is asked for when the last has been reached.
    await expect(async () => {
      await keyboard.press('F8')
      await expect(system).toBeFocused({ timeout: 1500 })
    }).toPass()
    await keyboard.tabTo(customizers.list.getByRole('button', { name: 'Turn on Run elevated' }))
    await keyboard.press('Enter')
    const elevated = customizers.list.getByRole('checkbox', { name: /^Run elevated/ })
    await expect(elevated).toBeChecked()
    await expect(elevated).toBeFocused()
    await expect(designer.problems).not.toContainText('Run as system needs')
    await keyboard.press('ControlOrMeta+Z')
    await expect(elevated).not.toBeChecked()
    await keyboard.press('ControlOrMeta+Shift+Z')
    await expect(elevated).toBeChecked()
  })

  await test.step('Share gives a link', async () => {
    const share = page.getByRole('button', { name: 'Share', exact: true })
    await keyboard.press('Shift+F6')
    await keyboard.tabTo(share, 'Shift+Tab')
    await keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Share a link' })
    await keyboard.tabTo(dialog.getByRole('button', { name: 'Copy link' }))
    await keyboard.press('Enter')
    await expect(dialog.getByRole('status')).toContainText('Link copied.')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#v1\.[\w-]+$/)
    await keyboard.press('Escape')
    await expect(share).toBeFocused()
  })

  const saved = await designer.downloadBytes()
  expect(saved.name).toBe('it-windows-server-2025.json')
  expect(saved.bytes.toString()).toContain('"Own WindowsRestart"')
})

test('panes, the way out of the editor, and the way between a field and its text', async ({ designer, keyboard }) => {
  const { page, status } = designer
  await designer.start('Windows Server with updates')
  await designer.editorReady()
  const editor = designer.json.getByRole('textbox')
  const panes = [designer.pipeline, designer.steps, page.getByRole('main'), editor, designer.problems]

  await test.step('F6 goes round, Shift+F6 back', async () => {
    for (const pane of panes) {
      await keyboard.press('F6')
      await expect(pane).toBeFocused()
    }
    for (const pane of panes.toReversed().slice(1)) {
      await keyboard.press('Shift+F6')
      await expect(pane).toBeFocused()
    }
  })

  await test.step('the pipeline is one stop, with arrows inside', async () => {
    const tiles = designer.pipeline.getByRole('button')
    await keyboard.press('Tab')
    await expect(tiles.first()).toBeFocused()
    await keyboard.press('ArrowRight')
    await expect(tiles.nth(1)).toBeFocused()
    await keyboard.press('Tab')
    await expect(designer.step('Basics')).toBeFocused()
  })

  await test.step('F12 goes from a field to its text and back', async () => {
    const name = page.getByLabel('Name', { exact: true })
    await keyboard.press('Enter')
    await keyboard.tabTo(name)
    await keyboard.press('F12')
    await expect(editor).toBeFocused()
    await expect(designer.json).toContainText('Ln 4, Col 3')
    await keyboard.press('ArrowDown')
    await keyboard.press('F12')
    await expect(page.getByLabel('Location', { exact: true })).toBeFocused()
    await keyboard.press('F12')
    await expect(editor).toBeFocused()
  })

  await test.step('from a line of another step too', async () => {
    await keyboard.press('ControlOrMeta+F')
    await keyboard.type('osDiskSizeGB')
    await keyboard.press('Escape')
    await keyboard.press('F12')
    await expect(page.getByRole('heading', { level: 1, name: 'Build' })).toBeVisible()
    await expect(page.getByLabel('OS disk size')).toBeFocused()
  })

  await test.step('Ctrl+M lets Tab leave the editor', async () => {
    const before = (await designer.downloadBytes()).bytes.toString()
    await keyboard.press('F12')
    await expect(editor).toBeFocused()
    await keyboard.press('Control+M')
    await expect(status).toContainText('Tab now leaves the editor.')
    await expect(designer.json).toContainText('Tab leaves · Ctrl+M lets Tab indent')
    await keyboard.press('Tab')
    await expect(editor).not.toBeFocused()
    await keyboard.press('Shift+Tab')
    await expect(editor).toBeFocused()
    expect((await designer.downloadBytes()).bytes.toString()).toBe(before)
  })
})

test('F8 goes down the list of problems, row by row, and round', async ({ designer, keyboard }) => {
  const steps = Array.from({ length: 13 }, () => ({ type: 'PowerShell', inline: ['x'], runAsSystem: true }))
  // Of a kind nobody knows: its card has no field for what is found in it.
  const customize = [{ type: 'Ansible', playbook: 'x.yml' }, ...steps]
  const template = { type: 'Microsoft.VirtualMachineImages/imageTemplates', apiVersion: '2024-02-01' }
  await designer.open()
  await designer.openFile('many.json', JSON.stringify({ ...template, properties: { customize } }, undefined, 2))
  await designer.problems.getByRole('button', { name: 'Hide problems' }).click()
  await keyboard.press('F8')
  const rows = designer.problems.getByRole('listitem')
  await expect(rows).toHaveCount(10)
  const counts = designer.problems.getByRole('button', { pressed: true })
  const numbers = (await counts.allTextContents()).map(Number)
  const count = numbers.reduce((sum, one) => sum + one, 0)
  expect(count).toBeGreaterThan(15)
  for (let at = 0; at < count; at += 1) {
    await expect(rows.nth(at)).toHaveAttribute('aria-current', 'true')
    await expect(rows.nth(at)).toBeInViewport()
    await keyboard.press('F8')
  }
  await expect(rows.first()).toHaveAttribute('aria-current', 'true')
  await keyboard.press('Shift+F8')
  await expect(rows.nth(count - 1)).toHaveAttribute('aria-current', 'true')
})

test('a field that suggests values keeps the focus that F8 gives it', async ({ designer, keyboard }) => {
  const { page } = designer
  await designer.start('Windows Server with updates')
  await designer.editorReady()
  const region = page.getByRole('combobox', { name: 'Location' })
  await keyboard.pressUntil('F8', region)
  // What suggests used to take the place of a stand-in a moment later, and the focus with it.
  await page.keyboard.type('westeurope', { delay: 60 })
  await expect(region).toHaveValue(/westeurope$/)
})

test('F1 says what the field in focus is for, and elsewhere what the keyboard does', async ({ designer, keyboard }) => {
  const { page } = designer
  await designer.start('Windows Server with updates')
  await designer.goTo('Basics')
  await keyboard.press('F1')
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible()
  await keyboard.press('Escape')
  const timeout = page.getByLabel('Build timeout')
  await timeout.focus()
  await keyboard.press('F1')
  const help = page.getByRole('dialog', { name: 'Build timeout' })
  await expect(help).toContainText('properties.buildTimeoutInMinutes')
  await keyboard.press('Escape')
  await expect(timeout).toBeFocused()
})

test('what a jump to a step focuses is its first field, not the fix of what was found in it', async ({
  designer,
  keyboard,
}) => {
  const { page } = designer
  await designer.open()
  const customize = [{ type: 'Shell', name: 'Both', inline: ['x'], scriptUri: 'https://example.com/x.sh' }]
  const template = { type: 'Microsoft.VirtualMachineImages/imageTemplates', apiVersion: '2024-02-01' }
  await designer.openFile('both.json', JSON.stringify({ ...template, properties: { customize } }, undefined, 2))
  await designer.pipeline.getByRole('button', { name: /^1 Both/ }).click()
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused()
  await keyboard.press('ControlOrMeta+K')
  await expect(page.getByRole('combobox', { name: 'Go to or run' })).toBeFocused()
  await keyboard.type('both')
  await keyboard.press('Enter')
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused()
})

test('keys of the page rest while a dialog asks', async ({ designer, keyboard }) => {
  const { page } = designer
  await designer.start('Windows Server with updates')
  await designer.openFile('package.json', '{ "name": "a", "dependencies": {} }')
  const asks = page.getByRole('alertdialog', { name: 'Not an image template' })
  await expect(asks).toBeVisible()
  const happens = Promise.race([page.waitForEvent('download'), page.waitForEvent('filechooser')])
  await keyboard.press('ControlOrMeta+S')
  await keyboard.press('ControlOrMeta+O')
  await keyboard.press('ControlOrMeta+K')
  await expect(page.getByRole('combobox', { name: 'Go to or run' })).toHaveCount(0)
  await keyboard.press('Escape')
  await expect(asks).toHaveCount(0)
  // The first that comes is the one that is asked for now.
  await keyboard.press('ControlOrMeta+O')
  expect(await happens).toHaveProperty('isMultiple')
})
