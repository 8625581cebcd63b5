import { expect, test as base } from '@playwright/test'
import type { BrowserContext } from '@playwright/test'
import { DesignerPage } from './pages/designer-page.ts'
import { Keyboard } from './pages/keyboard.ts'

export { expect }

interface Options {
  /** Console errors that a spec provokes on purpose. */
  allowedErrors: readonly RegExp[]
}

/**
 * Every spec fails where a page of it throws, logs an error, breaks its security policy, or asks for anything that is
 * not of its own origin (such a request is stopped).
 */
export const test = base.extend<Options & { watched: undefined; designer: DesignerPage; keyboard: Keyboard }>({
  allowedErrors: [[], { option: true }],
  watched: [
    async ({ context, baseURL, allowedErrors }, provide) => {
      const faults = await watch(context, baseURL)
      await provide(undefined)
      expect(faults.filter((fault) => !allowedErrors.some((allowed) => allowed.test(fault)))).toEqual([])
    },
    { auto: true },
  ],
  designer: async ({ page }, provide) => {
    await provide(new DesignerPage(page))
  },
  keyboard: async ({ page }, provide) => {
    await provide(new Keyboard(page))
  },
})

/** What goes wrong in this context from now on. For the contexts that a spec makes itself. */
export async function watch(context: BrowserContext, baseURL = ''): Promise<readonly string[]> {
  const faults: string[] = []
  const { host, origin } = new URL(baseURL)
  context.on('weberror', (error) => faults.push(`The page threw: ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`The console says: ${message.text()}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`${violatedDirective} forbids ${blockedURI}`)
    })
  })
  await context.route(
    (url) => url.origin !== origin,
    async (route) => {
      faults.push(`The page asked for ${route.request().url()}`)
      await route.abort()
    },
  )
  await context.routeWebSocket(
    (url) => url.host !== host,
    async (socket) => {
      faults.push(`The page connected to ${socket.url()}`)
      await socket.close()
    },
  )
  return faults
}
