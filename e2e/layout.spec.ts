import { Screens, stepNames } from './pages/screens.ts'
import { expect, test } from './test.ts'

for (const width of [320, 390, 900, 1200]) {
  test(`nothing is wider than a window of ${width} px`, async ({ designer, page }) => {
    await page.setViewportSize({ width, height: 760 })
    const screens = new Screens(designer)
    const fits = async (screen: string) => {
      expect.soft(await screens.tooWide(), screen).toEqual([])
    }
    await designer.open()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await fits('first run')
    await screens.openFile('whole')
    for (const step of stepNames) {
      await designer.goTo(step)
      await fits(step)
    }
    await designer.goTo('Customize')
    await screens.openCards('Customizers')
    await fits('open customizers')
    await designer.goTo('Distribute')
    await screens.openCards('Distribution targets')
    await fits('open targets')
  })
}

test('on a phone one pane shows at a time, and a problem leads back to its field @phone', async ({
  designer,
  page,
}) => {
  const screens = new Screens(designer)
  await screens.openFile('whole')
  const form = page.getByRole('heading', { level: 1 })
  for (const [pane, shown] of [
    ['JSON', designer.json],
    ['Problems', designer.problems],
    ['Pipeline', designer.pipeline],
  ] as const) {
    await screens.pane(pane).tap()
    await expect(screens.pane(pane)).toHaveAttribute('aria-pressed', 'true')
    await expect(shown).toBeVisible()
    await expect(form).toBeHidden()
    expect(await screens.tooWide(), pane).toEqual([])
  }
  await screens.pane('Problems').tap()
  await designer.problems.getByRole('button', { name: /^Run as system needs Run elevated/ }).tap()
  await expect(form).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /^Run as system/ })).toBeInViewport()
})

test('on a phone the text comes back with its numbers beside their lines @phone', async ({ designer, page }) => {
  const screens = new Screens(designer)
  await screens.openFile('whole')
  await designer.goTo('Distribute')
  await screens.openCards('Distribution targets')
  const tops = (part: string) =>
    page.locator(`.monaco-editor ${part}`).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
  for (const field of ['Run output name', 'Exclude from latest']) {
    await screens.pane('Form').tap()
    await page.getByLabel(field).first().focus()
    await screens.pane('JSON').tap()
    await expect(page.locator('.monaco-editor .view-lines').getByText('"runOutputName"').first()).toBeInViewport()
    await expect
      .poll(async () => {
        const lines = new Set(await tops('.view-line'))
        return (await tops('.line-numbers')).filter((top) => !lines.has(top))
      })
      .toEqual([])
  }
})

test('the share dialog fills a phone, and its link is whole @phone', async ({ designer, page }) => {
  await new Screens(designer).openFile('whole')
  await page.getByRole('button', { name: 'More actions' }).tap()
  await page.getByRole('menuitem', { name: 'Share' }).tap()
  const dialog = page.getByRole('dialog', { name: 'Share a link' })
  await expect(dialog).toBeVisible()
  expect(await dialog.boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 })
})

test('the theme follows the system until the user chooses, and the choice lasts', async ({ designer, page }) => {
  const theme = page.locator('html')
  await page.emulateMedia({ colorScheme: 'dark' })
  await designer.open()
  await expect(theme).toHaveAttribute('data-color-scheme', 'dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(theme).toHaveAttribute('data-color-scheme', 'light')
  await page.getByRole('button', { name: 'Theme' }).click()
  await page.getByRole('menuitemradio', { name: 'Dark' }).click()
  await expect(theme).toHaveAttribute('data-color-scheme', 'dark')
  await page.reload()
  await expect(theme).toHaveAttribute('data-color-scheme', 'dark')
})

test('nothing moves for those who asked for less motion', async ({ designer, page }) => {
  const moving = () =>
    page.evaluate(() => {
      const longest = (times: string) => Math.max(...times.split(', ').map(Number.parseFloat))
      return [...document.querySelectorAll('body *')].flatMap((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element)
        // The shortest transition is still one, of each colour of each element when the theme changes.
        const isMoving = longest(transitionDuration) > 0 || longest(animationDuration) > 0.001
        return isMoving ? [`${element.tagName}: ${transitionDuration} / ${animationDuration}`] : []
      })
    })
  await new Screens(designer).openFile('whole')
  await designer.goTo('Customize')
  expect(await moving()).toEqual([])
})

test('the toast stands in the form and hides none of its buttons', async ({ designer, page }) => {
  await new Screens(designer).openFile('whole')
  await designer.goTo('Customize')
  const list = designer.list('Customizers')
  await list.choose(3, 'Delete')
  const toast = page.getByText('Remove inbox apps deleted.', { exact: true })
  await expect(toast).toBeVisible()
  await expect(toast).toBeInViewport()
  await list.addButton.click({ trial: true })
  await designer.problems.getByRole('button', { name: 'Why' }).first().click({ trial: true })
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(list.item(3)).toContainText('Remove inbox apps')
})

test('in forced colours what is painted stays, and where one is has an outline', async ({ designer, page }) => {
  const screens = new Screens(designer)
  await page.emulateMedia({ forcedColors: 'active' })
  await screens.openFile('whole')
  await designer.goTo('Customize')
  const item = designer.list('Customizers').item(0)
  for (const name of [/^Move/, /^More|^Actions|menu/i]) {
    const dots = item.getByRole('button', { name }).first()
    expect(await dots.evaluate((one) => getComputedStyle(one, '::before').backgroundImage)).toContain('gradient')
  }
  const outlined = (name: string) => expect.soft(page.locator(name).first(), name).toHaveCSS('outline-style', 'solid')
  await outlined('nav[aria-label=Steps] [aria-current]')
  await outlined('section[aria-label=Problems] button[aria-pressed=true]')
  await designer.problems.getByRole('listitem').first().getByRole('button').first().click()
  await outlined('section[aria-label=Problems] li[aria-current]')
  await page.keyboard.press('ControlOrMeta+K')
  await outlined('[role=option].Mui-focused')
})

test('on a phone help, the palette and the count of changes are in the menu @phone', async ({ designer, page }) => {
  await new Screens(designer).openFile('whole')
  const choose = async (name: string | RegExp) => {
    await page.getByRole('button', { name: 'More actions' }).tap()
    await page.getByRole('menuitem', { name }).tap()
  }
  await page.getByLabel('Name', { exact: true }).fill('it-other')
  await choose('Changes: 1 line')
  await expect(page.getByRole('dialog', { name: 'Changes since opening' })).toBeVisible()
  await page.keyboard.press('Escape')
  await choose('Help')
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible()
  await page.keyboard.press('Escape')
  await choose('Go to or run…')
  const palette = page.getByRole('dialog', { name: 'Go to or run' })
  await expect(palette).toBeVisible()
  expect(await palette.boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 })
  await palette.getByRole('option').last().scrollIntoViewIfNeeded()
  await expect(palette.getByRole('option').last()).toBeInViewport()
})
