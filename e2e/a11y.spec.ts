import type { Page } from '@playwright/test'
import { contrastViolations, violations } from './pages/axe.ts'
import type { Part } from './pages/axe.ts'
import type { DesignerPage } from './pages/designer-page.ts'
import { Screens, stepNames } from './pages/screens.ts'
import { expect, test } from './test.ts'

// A trace would keep the whole text of axe with every check, and takes longer than the checks.
test.use({ trace: 'off' })

/** All rules in the light theme; in the dark one those that depend on it. */
async function holds(page: Page, screen: string, part: Part = 'page') {
  await show(page, 'light')
  expect.soft(await violations(page, part), `${screen}, light`).toEqual([])
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
  await holdsOver(page, 'upgrade', 'dialog', press(designer, 'Try a broken template'))
  await page.getByRole('button', { name: 'Home' }).click()
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

test('what opens from Problems and Review: placeholders, a failed build, what was found', async ({
  designer,
  page,
}) => {
  await new Screens(designer).openFile('whole')
  await holdsOver(page, 'fill in', 'dialog', press(designer, 'Fill in placeholders…'))
  await holdsOver(page, 'what was found', 'dialog', press(designer, 'What was found'))
  await designer.goTo('Review')
  await holdsOver(page, 'failed build', 'dialog', async () => {
    await press(designer, 'Explain it from its error or log…')()
    await page.getByRole('textbox', { name: 'Error or log' }).fill('context deadline exceeded\nexit status: 3010')
  })
})

test('what opens from the steps: a large script, recipes, the timeline, known images', async ({ designer, page }) => {
  await designer.start('Windows 11 virtual desktops')
  await designer.goTo('Customize')
  await holds(page, 'generalize')
  await holdsOver(page, 'timeline', 'dialog', async () => {
    await designer.pipeline.getByRole('button', { name: 'Timeline' }).click()
    await page.getByRole('button', { name: 'Change the estimates' }).click()
  })
  await holdsOver(page, 'recipes', 'dialog', async () => {
    await designer.list('Customizers').addButton.click()
    await page.getByRole('menuitem', { name: 'Recipes…' }).click()
  })
  await designer.list('Customizers').openCard(0)
  await holdsOver(page, 'large script', 'dialog', async () => {
    await page.getByRole('button', { name: 'Script actions' }).click()
    await page.getByRole('menuitem', { name: 'Open large' }).click()
    await page.getByRole('dialog').locator('.view-lines').waitFor({ timeout: 30_000 })
  })
  await designer.goTo('Source')
  await holdsOver(page, 'known images', 'dialog', async () => {
    await page.getByRole('button', { name: 'Choose a known image…' }).click()
    await page.getByRole('button', { name: 'Add images from az vm image list' }).click()
  })
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

test('what opens from the bar: sharing a secret, export, drafts, theme, help', async ({ designer, page }) => {
  await new Screens(designer).openFile('whole')
  await holdsOver(page, 'share, with a secret', 'dialog', press(designer, 'Share'))
  await holdsOver(page, 'export', 'menu', press(designer, 'Export'))
  await holdsOver(page, 'draft', 'menu', press(designer, 'it-avd-win11-m365'))
  await holdsOver(page, 'theme', 'menu', press(designer, 'Theme'))
  await holdsOver(page, 'help', 'dialog', press(designer, 'Help'))
})

test('over a changed template: its changes and the palette', async ({ designer, page }) => {
  await new Screens(designer).openFile('whole')
  await designer.goTo('Basics')
  await page.getByLabel('Build timeout').fill('250')
  await holdsOver(page, 'changes', 'dialog', press(designer, /lines? changed/))
  await holdsOver(page, 'palette', 'dialog', () => page.keyboard.press('ControlOrMeta+K'))
})

for (const { file, step } of [
  { file: 'broken', step: 'Distribute' },
  { file: 'empty', step: 'Customize' },
  { file: 'several', step: 'Source' },
] as const) {
  test(`a file that is ${file}: ${step}`, async ({ designer, page }) => {
    await new Screens(designer).openFile(file)
    await designer.goTo(step)
    await holds(page, step)
  })
}

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
    await holds(page, pane, 'pane')
  }
})
