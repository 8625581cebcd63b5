import { defineConfig, devices } from '@playwright/test'
import type { LaunchOptions } from '@playwright/test'

/** scripts/e2e.mjs says which browser and ports; without it, Playwright's own browser and these. */
const port = Number(process.env['E2E_PORT'] ?? 4273)
const devPort = Number(process.env['E2E_DEV_PORT'] ?? 4274)
const launchOptions = JSON.parse(process.env['E2E_BROWSER'] ?? '{}') as LaunchOptions

const vite = 'node node_modules/vite/bin/vite.js'
const chromium = devices['Desktop Chrome']

export default defineConfig({
  testDir: 'e2e',
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Two slow cores, shared with the servers.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['html', { open: 'never' }]],
  use: {
    ...chromium,
    baseURL: `http://localhost:${port}/`,
    locale: 'en-US',
    timezoneId: 'UTC',
    permissions: ['clipboard-read', 'clipboard-write'],
    contextOptions: { reducedMotion: 'reduce' },
    // A copy kept for offline use would answer for the server; the specs about it allow it.
    serviceWorkers: 'block',
    // Tracing takes a fifth of a test's time: `npm run e2e -- steps --trace on` has it where it is wanted.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions,
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } }, grepInvert: /@phone|@dev/ },
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }, grep: /@phone/ },
    // Effects run twice here (StrictMode), which only development builds do.
    {
      name: 'dev',
      use: { baseURL: `http://localhost:${devPort}/`, viewport: { width: 1440, height: 900 } },
      grep: /@dev/,
    },
  ],
  webServer: [
    {
      command: `${vite} preview --port ${port} --strictPort`,
      url: `http://localhost:${port}/`,
      reuseExistingServer: false,
    },
    {
      command: `${vite} --port ${devPort} --strictPort`,
      url: `http://localhost:${devPort}/`,
      reuseExistingServer: false,
    },
  ],
})
