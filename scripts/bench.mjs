// @ts-check
import { cpus, loadavg, release, type } from 'node:os'
import { chromium } from 'playwright'
import { preview } from 'vite'
import { buildAll, folders } from '../bench/builds.mjs'
import { measureCore } from '../bench/core-figures.mjs'
import { measureOpening, measureStart } from '../bench/opening-figures.mjs'
import { measureDrag, measureKeys } from '../bench/page-figures.mjs'
import { findBrowser } from './browser.mjs'
import { freePort } from './port.mjs'
import { run } from './run.mjs'

/**
 * `npm run bench`: what the product costs, beside its budgets. Figures are printed, never asserted: they are those of
 * this machine at this hour. Names of parts measure these alone: `npm run bench -- keys drag`.
 */
const parts = ['size', 'core', 'keys', 'drag', 'opening', 'start']
const asked = process.argv.slice(2).filter((argument) => parts.includes(argument))
const wants = (/** @type {string} */ part) => asked.length === 0 || asked.includes(part)
const sizes = [20, 200, 1000]

if (!process.argv.includes('--no-build')) await buildAll()
const { name, launchOptions } = await findBrowser()
const browser = await chromium.launch(launchOptions)
const [{ model = 'unknown processor' } = {}] = cpus()
console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${model}, ${type()} ${release()}`)
console.log(`Node ${process.version}, ${name} ${browser.version()}, load ${loadavg().map((load) => load.toFixed(1))}`)
console.log(
  'Milliseconds. Method: bench/page.mjs (main thread), bench/core-figures.mjs (Node); p50 and p95 of all tries.',
)

/** @type {import('vite').PreviewServer[]} */
const servers = []
/** @param {string} outDir @param {string} path */
async function serve(outDir, path) {
  const port = await freePort(4373 + servers.length)
  servers.push(await preview({ logLevel: 'error', build: { outDir }, preview: { port, strictPort: true } }))
  return async () => {
    const context = await browser.newContext({
      baseURL: `http://localhost:${port}`,
      viewport: { width: 1440, height: 900 },
      // A worker that fills its cache would be measured along.
      serviceWorkers: 'block',
    })
    const page = await context.newPage()
    page.on('close', () => void context.close())
    if (path !== '/') await page.goto(path)
    return page
  }
}
const newPage = await serve(folders.page, '/')
const newBarePage = await serve(folders.bare, '/bench/bare-editor.html')

if (wants('size')) await run(process.execPath, ['scripts/size.mjs', folders.page])
if (wants('core')) await measureCore(`${folders.core}/core.js`)
if (wants('keys')) for (const steps of sizes) await measureKeys(newPage, newBarePage, steps)
if (wants('drag')) await measureDrag(newPage, 1000)
if (wants('opening'))
  for (const size of [...sizes, 5_000_000]) await measureOpening(browser, newPage, newBarePage, size)
if (wants('start')) await measureStart(newPage, sizes)

await browser.close()
for (const server of servers) await server.close()
