import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { DesignerPage } from './pages/designer-page.ts'
import { StaticServer } from './static-server.ts'
import { expect, test, watch } from './test.ts'

/** A visit whose every file is kept. */
async function firstVisit(browser: Browser, server: StaticServer) {
  const baseURL = await server.start()
  const context = await browser.newContext({ baseURL, serviceWorkers: 'allow' })
  const faults = await watch(context, baseURL)
  const page = await context.newPage()
  await page.goto('./')
  await kept(page)
  return { page, context, faults }
}

/** A service worker is active only once it holds all files. */
async function kept(page: Page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

test('after one visit, everything works without a network', async ({ browser }) => {
  const server = new StaticServer()
  const { page, context, faults } = await firstVisit(browser, server)
  await server.stop()
  await context.setOffline(true)

  const designer = new DesignerPage(page)
  await page.reload()
  await designer.start('Blank')
  await designer.editorReady()

  await expect(designer.json).toBeVisible()
  expect(faults).toEqual([])
  await context.close()
})

test('a new version waits until the user reloads', async ({ browser }) => {
  const server = new StaticServer()
  const { page, context, faults } = await firstVisit(browser, server)
  const offer = page.getByText('A new version is ready. Reload when it suits you.')
  await page.reload()
  await expect(page.getByRole('main')).toBeVisible()
  await expect(offer).toBeHidden()

  const current = readFileSync('dist/sw.js', 'utf8')
  server.replaced.set('sw.js', current.replace(/const version = ".*"/, 'const version = "next"'))
  await page.reload()
  await expect(offer).toBeVisible()
  const reloaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Reload' }).click()
  await reloaded

  await expect(page.getByRole('main')).toBeVisible()
  await expect(offer).toBeHidden()
  expect(await page.evaluate(() => caches.keys())).toContainEqual(expect.stringMatching(/ next$/))
  expect(faults).toEqual([])
  await context.close()
  await server.stop()
})
