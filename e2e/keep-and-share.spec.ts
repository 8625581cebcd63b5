import { contrastViolations, violations } from './pages/axe.ts'
import { DesignerPage } from './pages/designer-page.ts'
import { expect, test } from './test.ts'

test('the draft is there after a reload, to the last key, with its step; the one before is under recent drafts', async ({
  designer,
}) => {
  await designer.start('Ubuntu to a gallery')
  await designer.goTo('Basics')
  const name = designer.page.getByLabel('Name', { exact: true })
  await name.fill('it-kep')
  await expect(designer.page.getByText('Saved in this browser')).toBeVisible()
  const before = (await designer.text()).replace('it-kep', 'it-kept')
  // The database has no time for this one.
  await name.fill('it-kept')
  await designer.page.reload()
  await expect(designer.page.getByRole('heading', { level: 1, name: 'Basics' })).toBeVisible()
  expect(await designer.text()).toBe(before)

  await designer.page.getByRole('button', { name: 'New', exact: true }).click()
  await designer.page.getByRole('button', { name: /^Blank/ }).click()
  await designer.page.getByRole('button', { name: 'Home' }).click()
  await designer.page
    .getByRole('button', { name: /it-kept/ })
    .first()
    .click()
  expect(await designer.text()).toBe(before)

  const choose = async (title: string, entry: string | RegExp) => {
    await designer.page.getByRole('button', { name: title, exact: true }).click()
    await designer.page.getByRole('menuitem', { name: entry }).click()
  }
  await choose('it-kept', 'Duplicate')
  await expect(designer.page.getByRole('button', { name: 'Back to the original' })).toBeVisible()
  await choose('it-kept', 'Rename…')
  await expect(name).toBeFocused()
  await name.fill('it-copied')
  expect(await designer.text()).toBe(before.replace('it-kept', 'it-copied'))
  await choose('it-copied', /^it-kept/)
  await expect(name).toHaveValue('it-kept')
  expect(await designer.text()).toBe(before)
})

test('a second tab shows the draft live and cannot edit it, until it takes over', async ({ designer, context }) => {
  const nameIn = ({ page }: DesignerPage) => page.getByLabel('Name', { exact: true })
  await designer.start('Ubuntu to a gallery')
  await designer.goTo('Basics')
  await expect(designer.page.getByText('Saved in this browser')).toBeVisible()
  const second = new DesignerPage(await context.newPage())
  await second.open()
  const banner = second.page.getByRole('region', { name: 'Another tab' })
  await expect(banner).toContainText('This draft is open in another tab, which has the pen. You see it live.')
  await expect(nameIn(second)).toHaveAttribute('readonly', '')
  await nameIn(designer).fill('from-the-first')
  await expect(nameIn(second)).toHaveValue('from-the-first')

  await banner.getByRole('button', { name: 'Take over' }).click()
  await expect(banner).toHaveCount(0)
  await nameIn(second).fill('from-the-second')
  await expect(nameIn(designer)).toHaveValue('from-the-second')
  await expect(nameIn(designer)).toHaveAttribute('readonly', '')
})

test('a link opens beside the draft, read-only, and becomes a copy on request', async ({ designer, context }) => {
  await designer.start('Ubuntu to a gallery')
  const shared = await designer.text()
  await designer.page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = designer.page.getByRole('dialog', { name: 'Share a link' })
  await dialog.getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog.getByText('Link copied.')).toBeVisible()
  const link = await designer.page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/#v1\.[\w-]+$/)
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await designer.goTo('Basics')
  await designer.page.getByLabel('Name', { exact: true }).fill('my-own-draft')
  await expect(designer.page.getByText('Saved in this browser')).toBeVisible()

  const page = await context.newPage()
  await page.goto(link)
  await expect(page.getByRole('region', { name: 'Shared template' })).toContainText('my-own-draft')
  await expect(page.getByRole('banner')).toContainText(/^my-own-draft/)
  expect(new URL(page.url()).hash).toBe('')
  await page.getByRole('link', { name: 'Basics', exact: true }).click()
  await expect(page.getByLabel('Name', { exact: true })).toHaveAttribute('readonly', '')
  await page.getByRole('button', { name: 'Edit a copy' }).click()
  await page.getByRole('region', { name: 'Template JSON' }).getByRole('button', { name: 'Copy JSON' }).click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(shared)
})

test('a damaged link says so and leaves the draft alone', async ({ designer }) => {
  await designer.start('Blank')
  await expect(designer.page.getByText('Saved in this browser')).toBeVisible()
  const before = await designer.text()
  await designer.page.evaluate(() => {
    location.hash = '#v1.AAAAAAAAAAAAAAAA'
  })
  const message = designer.page.getByRole('alertdialog')
  await expect(message).toContainText(/link/i)
  await message.getByRole('button', { name: 'Back' }).click()
  expect(await designer.text()).toBe(before)
})

test('a secret is named before the link is made, and masked unless the user says otherwise', async ({ designer }) => {
  await designer.start('Windows Server with updates')
  await designer.list('Customizers').add('File')
  const uri =
    'https://stexample.blob.core.windows.net/c/a.zip?sv=2024-11-04&sp=r&se=2030-01-01&sig=k3abcdefghijklmnopqrstuvwxyz0123456789ABCDE%3D'
  await designer.page.getByLabel('File URL').fill(uri)
  await designer.page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = designer.page.getByRole('dialog', { name: 'Share a link' })
  await expect(dialog).toContainText('1 secret would go into this link')
  await expect(dialog.getByRole('radio', { name: /Mask/ })).toBeChecked()
})

test('a link is a QR code on request, dark on white in both themes', async ({ designer, page }) => {
  await designer.start('Ubuntu to a gallery')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share a link' })
  await dialog.getByRole('button', { name: 'QR code' }).click()
  const code = dialog.getByRole('img', { name: 'QR code of this link' })
  await expect(code).toBeInViewport({ ratio: 1 })
  const drawn = () => code.locator('path').getAttribute('d')
  const before = await drawn()
  await dialog.getByRole('checkbox', { name: 'Minify' }).check()
  await expect.poll(drawn).not.toBe(before)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(code.locator('rect')).toHaveCSS('fill', 'rgb(255, 255, 255)')
  expect(await violations(page, 'page')).toEqual([])
})

test('a shared template is compared with the draft, and a difference leads to it in both texts', async ({
  designer,
  page,
}) => {
  await designer.start('Windows Server with updates')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share a link' })
  // All on one line: it is compared as if it were written like the draft.
  await dialog.getByRole('checkbox', { name: /^Minify/ }).check()
  const link = (await dialog.getByRole('group', { name: 'Link' }).textContent()) ?? ''
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await designer.list('Customizers').choose(3, 'To top')
  await page.evaluate((hash) => {
    location.hash = hash
  }, new URL(link).hash)
  const bar = page.getByRole('region', { name: 'Shared template' })
  await bar.getByRole('button', { name: 'Compare with my draft' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '1 difference' })).toBeVisible()
  const moved = page.getByRole('list', { name: 'Differences' }).getByRole('button')
  await expect(moved).toHaveText(/^moved.*step 1 → 4$/)
  await moved.press('Enter')
  await expect(moved).toHaveAttribute('aria-current', 'true')
  await expect(page.getByRole('group', { name: 'My draft' })).toContainText('moved from here')
  await expect(page.getByRole('group', { name: 'Shared template' })).toContainText('moved here')
  await expect(page.getByRole('heading', { level: 2, name: /^Shared template/ })).toContainText('shown in lines')
  expect(await violations(page, 'page')).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.waitForFunction(() => document.getAnimations().every((one) => !(one instanceof CSSTransition)))
  expect(await contrastViolations(page)).toEqual([])
  await bar.getByRole('button', { name: 'Preview' }).click()
  await expect(page.getByRole('link', { name: 'Customize', exact: true })).toBeVisible()
})

test('F8 leads out of a comparison, to the finding in the shared template', async ({ designer, page }) => {
  await designer.start('Windows Server with updates')
  await designer.goTo('Basics')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share a link' })
  const link = (await dialog.getByRole('group', { name: 'Link' }).textContent()) ?? ''
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await page.evaluate((hash) => {
    location.hash = hash
  }, new URL(link).hash)
  const compare = page.getByRole('button', { name: 'Compare with my draft' })
  const comparison = page.getByRole('heading', { level: 1, name: 'No differences' })
  await compare.click()
  await expect(comparison).toBeVisible()
  await page.keyboard.press('F8')
  await expect(designer.field('/location').getByRole('combobox')).toBeFocused()
  await expect(designer.status).toContainText('Location still holds the placeholder')
  await expect(comparison).toHaveCount(0)
  await compare.click()
  await expect(comparison).toBeVisible()
})
