import { expect, test } from './test.ts'
import type { DesignerPage } from './pages/designer-page.ts'

async function openSteps(designer: DesignerPage, steps: readonly object[], rest: object = {}) {
  const resource = { type: 'Microsoft.VirtualMachineImages/imageTemplates', apiVersion: '2024-02-01' }
  const text = JSON.stringify({ ...resource, properties: { customize: steps, ...rest } }, undefined, 4)
  await designer.open()
  await designer.openFile('steps.json', text)
  await designer.goTo('Customize')
  return designer.list('Customizers')
}

const restarts = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ type: 'WindowsRestart', name: `step ${index + 1}` }))

test('what comes into a filtered list is seen and focused, and what is edited stays', async ({ designer }) => {
  const { page } = designer
  const steps = await openSteps(designer, restarts(30))
  const shown = steps.items.filter({ visible: true })
  const box = page.getByRole('searchbox', { name: 'Filter customizers' })
  await box.fill('step 29')
  await expect(shown).toHaveCount(1)
  await steps.add('PowerShell')
  await expect(shown).toHaveCount(2)
  await expect(designer.field('/properties/customize/30/name').getByRole('textbox')).toBeFocused()
  await steps.choose(28, 'Duplicate')
  await expect(shown).toHaveCount(3)
  const name = designer.field('/properties/customize/29/name').getByRole('textbox')
  await expect(name).toBeFocused()
  await name.fill('renamed')
  await expect(shown.filter({ hasText: 'renamed' })).toHaveCount(1)
  await box.fill('step 2')
  await expect(shown).toHaveCount(12)
})

test('a row that was dragged has the focus, is in sight, and shows that it is the one', async ({ designer }) => {
  const steps = await openSteps(designer, restarts(8))
  for (const [from, to] of [
    [5, 2],
    [1, 4],
  ] as const) {
    const name = (await steps.row(from).locator('.title').textContent()) ?? ''
    await steps.drag(from, to, from < to ? 'below' : 'above')
    await expect(steps.row(to).locator('.title')).toHaveText(name)
    await expect(steps.row(to)).toBeFocused()
    await expect(steps.item(to)).toHaveAttribute('data-flash')
    await expect(steps.row(to)).toBeInViewport({ ratio: 1 })
  }
})

test('a filter that leaves nothing says so, and is cleared', async ({ designer }) => {
  const { page } = designer
  const steps = await openSteps(designer, restarts(70))
  const box = page.getByRole('searchbox', { name: 'Filter customizers' })
  await box.fill('nowhere')
  await expect(page.getByText('No step holds “nowhere”.')).toBeVisible()
  await expect(steps.items.filter({ visible: true })).toHaveCount(0)
  await page.getByRole('button', { name: 'Clear filter' }).click()
  await expect(steps.items.filter({ visible: true })).toHaveCount(70)
  await expect(box).toBeFocused()
  await box.fill('step 1')
  // One line between two rows, wherever rows and blocks are left out between them.
  const lines = await steps.items.filter({ visible: true }).evaluateAll((items) => {
    const rows = items.map((item) => item.querySelector('.row')!.getBoundingClientRect())
    return rows.slice(1).map(({ top }, index) => top - rows[index]!.bottom)
  })
  expect(new Set(lines)).toEqual(new Set([1]))
})

test('a copy of several steps is an array as it would be written, and comes back with steps of unknown kinds', async ({
  designer,
}) => {
  const { page } = designer
  const foo = { type: 'Foo', anything: { at: ['all'] } }
  const steps = await openSteps(designer, [...restarts(2), foo])
  await steps.row(1).focus()
  await page.keyboard.press('Shift+ArrowDown')
  await page.getByRole('toolbar', { name: '2 selected' }).getByRole('button', { name: 'Copy JSON' }).click()
  await expect(designer.status).toContainText('JSON of 2 steps copied.')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(JSON.stringify([restarts(2)[1], foo], undefined, 4))
  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('ControlOrMeta+v')
  await page.getByRole('dialog', { name: 'Paste 2 steps' }).getByRole('button', { name: 'Insert' }).click()
  await expect(steps.items).toHaveCount(5)
  await expect(steps.item(4)).toContainText('unknown kind, kept as is')
})

test('keys and the menu of a chosen row act on all that are chosen', async ({ designer }) => {
  const { page, status } = designer
  const steps = await openSteps(designer, restarts(5))
  const names = () => steps.list.locator('.title').allTextContents()
  await steps.row(1).focus()
  await page.keyboard.press('ControlOrMeta+Space')
  await expect(status).toContainText('Selected, 1 of 5.')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(status).toContainText('Selected, 2 of 5.')
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(names).toEqual(['step 2', 'step 3', 'step 1', 'step 4', 'step 5'])
  await expect(steps.row(1)).toBeFocused()
  await page.keyboard.press('Alt+End')
  await expect.poll(names).toEqual(['step 1', 'step 4', 'step 5', 'step 2', 'step 3'])
  await expect(steps.row(4)).toBeFocused()
  await steps.choose(3, 'Move 2 steps up')
  await expect.poll(names).toEqual(['step 1', 'step 4', 'step 2', 'step 3', 'step 5'])
  await steps.choose(2, 'Deselect')
  await expect(page.getByRole('toolbar', { name: '1 selected' })).toBeVisible()
  await steps.choose(2, 'Select')
  await steps.choose(2, 'Delete 2 steps')
  await expect.poll(names).toEqual(['step 1', 'step 4', 'step 5'])
  await designer.undo.first().click()
  await expect(steps.items).toHaveCount(5)
})

test('what was chosen is let go of, and focus is back in the list', async ({ designer }) => {
  const { page } = designer
  const steps = await openSteps(designer, restarts(4))
  await steps.row(2).focus()
  await page.keyboard.press('ControlOrMeta+Space')
  await page.getByRole('toolbar', { name: '1 selected' }).getByRole('button', { name: 'Clear' }).click()
  await expect(page.getByRole('toolbar', { name: /selected/ })).toBeHidden()
  await expect(steps.row(2)).toBeFocused()
  await expect(designer.status).toContainText('Nothing selected.')
})

test('a validator that cannot be read is called one', async ({ designer }) => {
  await designer.open()
  await designer.openFile(
    'damaged.json',
    `{
  "type": "Microsoft.VirtualMachineImages/imageTemplates",
  "apiVersion": "2024-02-01",
  "properties": { "validate": { "inVMValidations": [
    { "type": "Shell", "name": "one", "inline": ["true] },
    { "type": "Shell", "name": "two", "inline": ["true"] }
  ] } }
}
`,
  )
  await designer.goTo('Validate')
  await expect(designer.list('Validators').item(0)).toContainText('Validator 1 cannot be read')
})
