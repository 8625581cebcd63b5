import { expect, test } from './test.ts'

test('the page opens', async ({ page }) => {
  await page.goto('./')

  await expect(page).toHaveTitle(/Image Template Designer/)
  await expect(page.getByRole('main')).toBeVisible()
})

test('the page opens on a phone', { tag: '@phone' }, async ({ page }) => {
  await page.goto('./')

  await expect(page.getByRole('main')).toBeVisible()
})

test('the page opens where effects run twice', { tag: '@dev' }, async ({ page }) => {
  await page.goto('./')

  await expect(page.getByRole('main')).toBeVisible()
})

test('the page carries its policy, and the server what a page cannot say', async ({ page }) => {
  const response = await page.goto('./')

  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
  await expect(policy).toHaveAttribute('content', /^default-src 'none'; script-src 'self';/)
  expect(response?.headers()).toMatchObject({
    'content-security-policy': "frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  })
})

test.describe('before the page is drawn', () => {
  // The scripts that the spec holds back.
  test.use({ allowedErrors: [/ERR_FAILED/] })

  test('the chosen theme is there', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('theme', 'dark')
    })
    await page.route('**/assets/*.js', (route) => route.abort())
    await page.goto('./', { waitUntil: 'commit' })

    await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark')
  })
})
