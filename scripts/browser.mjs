// @ts-check
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { chromium } from 'playwright'
import { run } from './run.mjs'

/**
 * A browser for the tests and measurements, proved by starting it: Playwright's own, else an installed Chromium or
 * Chrome, else one installed now (Playwright's download, or Debian's package where that fails and we are root).
 *
 * @typedef {import('playwright').LaunchOptions} LaunchOptions
 * @typedef {{ name: string, launchOptions: LaunchOptions }} Browser
 */

const isRoot = process.getuid?.() === 0
const args = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(isRoot ? ['--no-sandbox'] : []),
]

const bundled = { name: "Playwright's Chromium", where: {} }
const paths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const installed = [
  ...paths.map((executablePath) => ({ name: executablePath, where: { executablePath } })),
  // Playwright knows where these are on each system.
  { name: 'Google Chrome', where: { channel: 'chrome' } },
  { name: 'Microsoft Edge', where: { channel: 'msedge' } },
]

/** @returns {Promise<Browser>} */
export async function findBrowser() {
  const chosen = process.env['CHROMIUM']
  if (chosen) {
    const browser = await firstThatStarts([{ name: chosen, where: { executablePath: chosen } }])
    if (browser) return browser
    throw new Error(`CHROMIUM is ${chosen}, which does not start.`)
  }
  const browser = (await firstThatStarts([bundled, ...installed])) ?? (await download()) ?? (await installPackage())
  if (browser) return browser
  throw new Error(
    [
      'The browser tests need Chromium or Chrome, and none here starts. Install one of these, then run this again:',
      '  npx playwright install --with-deps chromium     (any system; asks for the root password where it needs it)',
      '  sudo apt-get install chromium                   (Debian)',
      '  https://www.google.com/chrome/                  (Windows, macOS)',
      'or set CHROMIUM to the path of one.',
    ].join('\n'),
  )
}

/** @param {{ name: string, where: LaunchOptions }[]} candidates @returns {Promise<Browser | undefined>} */
async function firstThatStarts(candidates) {
  for (const { name, where } of candidates) {
    const launchOptions = { ...where, args }
    if (await doesStart(launchOptions)) return { name, launchOptions }
  }
  return undefined
}

/** One that is there may still lack a system library, so it must show a page. @param {LaunchOptions} launchOptions */
async function doesStart(launchOptions) {
  try {
    const browser = await chromium.launch({ ...launchOptions, timeout: 30_000 })
    try {
      const page = await browser.newPage()
      await page.setContent('<p>ready</p>', { timeout: 15_000 })
      return (await page.textContent('p', { timeout: 15_000 })) === 'ready'
    } finally {
      await browser.close()
    }
  } catch {
    return false
  }
}

async function download() {
  console.log("No browser found. Trying Playwright's download …")
  if (!(await playwright(['install', 'chromium']))) return undefined
  const browser = await firstThatStarts([bundled])
  if (browser || !isRoot) return browser
  console.log('The download does not start: it needs system libraries. Installing them …')
  return (await playwright(['install-deps', 'chromium'])) ? firstThatStarts([bundled]) : undefined
}

/** @param {string[]} command */
async function playwright(command) {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js')
  return succeeds(process.execPath, [cli, ...command], { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' })
}

async function installPackage() {
  if (!isRoot || process.platform !== 'linux') return undefined
  console.log("Trying the system's package …")
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  const options = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=30']
  if (!(await succeeds('apt-get', [...options, 'update'], quiet))) return undefined
  if (!(await succeeds('apt-get', [...options, 'install', '-y', 'chromium'], quiet))) return undefined
  return firstThatStarts(installed)
}

/** @param {string} command @param {string[]} rest @param {NodeJS.ProcessEnv} env */
async function succeeds(command, rest, env) {
  const { code, isTimedOut, output } = await run(command, rest, {
    env: { ...process.env, ...env },
    limit: { seconds: 300, silentSeconds: 75 },
  })
  if (isTimedOut) console.log(`${command} was stopped: it took too long.`)
  if (output) console.log(output)
  return code === 0
}

if (process.argv[1] === import.meta.filename) {
  const { name } = await findBrowser()
  console.log(name)
}
