import type { Page } from '@playwright/test'
import { contrastViolations, violations } from './pages/axe.ts'
import type { DesignerPage } from './pages/designer-page.ts'
import { Screens, stepNames } from './pages/screens.ts'
import { expect, test } from './test.ts'

/** All rules in the light theme; in the dark one those that depend on it. */
async function holds(page: Page, screen: string, over: 'menu' | 'page' = 'page') {
  await show(page, 'light')
  expect.soft(await violations(page, over), `${screen}, light`).toEqual([])
  await show(page, 'dark')
  expect.soft(await contrastViolations(page), `${screen}, dark`).toEqual([])
}

async function show(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme })
  await expect(page.locator('html')).toHaveAttribute('data-color-scheme', colorScheme)
}

/** Opens something over the page, checks both, closes it again. */
async function holdsOver(
  page: Page,
  screen: string,
  role: 'dialog' | 'menu' | 'alertdialog',
  open: () => Promise<void>,
) {
  await open()
  await expect(page.getByRole(role)).toBeVisible()
  await holds(page, screen, role === 'menu' ? 'menu' : 'page')
  await page.keyboard.press('Escape')
  await expect(page.getByRole(role)).toHaveCount(0)
}

const press = (designer: DesignerPage, name: string | RegExp) => () =>
  designer.page.getByRole('button', { name }).first().click()

test('first run, with and without drafts, and its dialogs', async ({ designer, page }) => {
  const screens = new Screens(designer)
  await designer.open()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await holds(page, 'first run')
  await holdsOver(page, 'paste', 'dialog', press(designer, 'Paste JSON'))
  await holdsOver(page, 'not a template', 'alertdialog', () =>
    designer.openFile('package.json', '{"name":"x","dependencies":{}}'),
  )
  await screens.openFile('whole')
  await screens.home()
  await holds(page, 'first run with drafts')
})

test('every step', async ({ designer, page }) => {
  await new Screens(designer).openFile('whole')
  await designer.editorReady()
  for (const step of stepNames) {
    await designer.goTo(step)
    await holds(page, step)
  }
})

for (const { step, list } of [
  { step: 'Customize', list: 'Customizers' },
  { step: 'Distribute', list: 'Distribution targets' },
] as const) {
  test(`${step} with a card of every kind open, its menus, an explained problem`, async ({ designer, page }) => {
    const screens = new Screens(designer)
    await screens.openFile('whole')
    await designer.goTo(step)
    await screens.openCards(list)
    await designer.problems.getByRole('button', { name: 'Why' }).first().click()
    await holds(page, 'open cards')
    await holdsOver(page, 'add menu', 'menu', () => designer.list(list).addButton.click())
    await holdsOver(page, 'item menu', 'menu', () =>
      designer.list(list).item(1).getByRole('button', { name: /^More/ }).click(),
    )
  })
}

test('menus and dialogs of the app bar', async ({ designer, page }) => {
  await new Screens(designer).openFile('whole')
  await holdsOver(page, 'share, with a secret', 'dialog', press(designer, 'Share'))
  await holdsOver(page, 'export', 'menu', press(designer, 'Export'))
  await holdsOver(page, 'draft', 'menu', press(designer, 'it-avd-win11-m365'))
  await holdsOver(page, 'theme', 'menu', press(designer, 'Theme'))
  await holdsOver(page, 'help', 'dialog', press(designer, /help/i))
})

test('text that cannot be read, no steps, several templates, expressions', async ({ designer, page }) => {
  const screens = new Screens(designer)
  await screens.openFile('broken')
  await designer.goTo('Distribute')
  await expect(page.getByText('Target 1 cannot be read')).toBeVisible()
  await holds(page, 'broken')
  await screens.home()
  await designer.openFile(
    'empty.json',
    '{"type":"Microsoft.VirtualMachineImages/imageTemplates","properties":{"customize":[]}}',
  )
  await designer.goTo('Customize')
  await holds(page, 'no steps')
  await screens.home()
  await screens.openFile('several')
  await designer.goTo('Source')
  await holds(page, 'expressions')
})

test('a shared template', async ({ designer, page }) => {
  await new Screens(designer).openFile('whole')
  await press(designer, 'Share')()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Link copied.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.getByRole('region', { name: 'Shared template' })).toBeVisible()
  await holds(page, 'shared template')
})

test('first run and every pane @phone', async ({ designer, page }) => {
  const screens = new Screens(designer)
  await designer.open()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await holds(page, 'first run')
  await screens.openFile('whole')
  await designer.goTo('Customize')
  await designer.list('Customizers').item(1).getByRole('button', { expanded: false }).first().click()
  await holds(page, 'Customize')
  for (const pane of ['JSON', 'Problems', 'Pipeline'] as const) {
    await screens.pane(pane).click()
    await holds(page, pane)
  }
})
