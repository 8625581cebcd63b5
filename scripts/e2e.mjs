// @ts-check
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { freePort } from './port.mjs'
import { run, runScript } from './run.mjs'

/**
 * The browser tests on a fresh build. `--no-build` takes the build that is there; all else goes to Playwright:
 * `npm run e2e -- smoke --project desktop`.
 */
const rest = process.argv.slice(2).filter((argument) => argument !== '--no-build')
if (!process.argv.includes('--no-build')) {
  const { code } = await runScript('build')
  if (code !== 0) process.exit(code)
}

const { name, launchOptions } = await findBrowser().catch((/** @type {Error} */ { message }) => {
  console.error(message)
  process.exit(1)
})
console.log(`Browser: ${name}`)

const port = await freePort(4273)
const { code } = await run(process.execPath, [join('node_modules', '@playwright', 'test', 'cli.js'), 'test', ...rest], {
  env: {
    ...process.env,
    E2E_BROWSER: JSON.stringify(launchOptions),
    E2E_PORT: String(port),
    E2E_DEV_PORT: String(await freePort(port + 1)),
  },
})
process.exit(code)
