// @ts-check
import { openFile, openText } from './designer.mjs'
import { median, print } from './figures.mjs'
import { templateOfLength, templateText } from './templates.mjs'

/** Opening a file, and coming back to a draft.
 *
 * @typedef {import('playwright').Browser} Browser
 * @typedef {import('playwright').Page} Page
 */

/** The tasks of the page's main thread from a trace, in milliseconds of its CPU time, or of wall time where it has none. @param {Buffer} trace */
function longestTask(trace) {
  /** @type {{ name: string, pid: number, tid: number, dur?: number, tdur?: number, args?: { name?: string } }[]} */
  const events = JSON.parse(trace.toString()).traceEvents
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = events.filter(({ name, pid, tid }) => /RunTask$/.test(name) && main.has(`${pid} ${tid}`))
  return Math.max(0, ...tasks.map(({ dur = 0, tdur = dur }) => Math.min(dur, tdur) / 1000))
}

/** @param {Browser} browser @param {Page} page @param {() => Promise<unknown>} act */
async function longestTaskOf(browser, page, act) {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'] })
  await act()
  return longestTask(await browser.stopTracing())
}

/** @param {Browser} browser @param {() => Promise<Page>} newPage @param {() => Promise<Page>} newBarePage @param {number} length characters, or steps where small */
export async function measureOpening(browser, newPage, newBarePage, length) {
  const isLarge = length > 10_000
  const text = isLarge ? templateOfLength(length) : templateText(length)
  const [tasks, checked, own] = [
    /** @type {number[]} */ ([]),
    /** @type {number[]} */ ([]),
    /** @type {number[]} */ ([]),
  ]
  for (let round = 0; round < (isLarge ? 3 : 5); round++) {
    const page = await newPage()
    await page.goto('/')
    await page.evaluate(watchFiles)
    tasks.push(
      await longestTaskOf(browser, page, async () => {
        await openFile(page, text)
        checked.push(await page.evaluate(untilChecked))
        await page.waitForTimeout(1500)
      }),
    )
    await page.close()
    const bare = await newBarePage()
    own.push(
      await longestTaskOf(browser, bare, async () => {
        await bare.evaluate((shown) => /** @type {any} */ (window).showText(shown), text)
        await bare.waitForTimeout(1500)
      }),
    )
    await bare.close()
  }
  const budget = isLarge ? { tasks: { budget: 250 }, checked: { budget: 2000 } } : { tasks: {}, checked: {} }
  print(`Opening ${isLarge ? `${(text.length / 1e6).toFixed(1)} MB` : `${length} steps`}`, [
    { what: 'longest task of the main thread', times: tasks, isMedian: true, ...budget.tasks },
    { what: 'the same, Monaco alone with the same text', times: own, isMedian: true },
    { what: 'from the file to shown and checked, wall clock', times: checked, isMedian: true, ...budget.checked },
  ])
}

/** In the page: when the file is read. */
function watchFiles() {
  const read = Blob.prototype.arrayBuffer
  Blob.prototype.arrayBuffer = function () {
    Object.assign(window, { readAt: performance.now() })
    return read.call(this)
  }
}

/** In the page: from the reading of the file until the form stands and no check is under way. */
function untilChecked() {
  return new Promise((resolve) => {
    const look = () => {
      const { readAt } = /** @type {{ readAt?: number }} */ (window)
      const status = document.querySelector('[data-pane=json] > :last-child')?.textContent ?? 'Checking'
      const isDone = document.querySelector('main [data-path]') !== null && !status.includes('Checking')
      if (readAt !== undefined && isDone) resolve(performance.now() - readAt)
      else setTimeout(look, 10)
    }
    look()
  })
}

/** From the reload of a page with a draft to a wizard that answers. @param {() => Promise<Page>} newPage @param {readonly number[]} sizes */
export async function measureStart(newPage, sizes) {
  const pages = await Promise.all(sizes.map(() => newPage()))
  const times = sizes.map(() => /** @type {number[]} */ ([]))
  for (const [at, page] of pages.entries()) {
    await openText(page, templateText(sizes[at] ?? 0))
    await page.addInitScript(watchWizard)
  }
  // In turn, so that a busy spell of the machine meets all sizes.
  for (let round = 0; round < 12; round++) {
    for (const [at, page] of pages.entries()) {
      await page.bringToFront()
      await page.reload()
      await page.waitForFunction(() => 'wizardAt' in window)
      const at0 = await page.evaluate(() => Number(/** @type {any} */ (window).wizardAt))
      if (round > 1) times[at]?.push(at0)
      // The editor comes later: the next page would start beside it.
      await page.locator('[data-pane=json] .monaco-editor .view-lines').waitFor()
      await page.waitForTimeout(1500)
    }
  }
  for (const page of pages) await page.close()
  const first = median(times[0] ?? [])
  print(
    'From reload to the first interactive wizard, wall clock (budget: no more than 25 % apart)',
    sizes.map((steps, at) => ({
      what: `${steps} steps`,
      times: times[at] ?? [],
      isMedian: true,
      note: `${Math.round((median(times[at] ?? []) / first - 1) * 100)} % from ${sizes[0]} steps, least ${Math.min(...(times[at] ?? [])).toFixed(0)}`,
    })),
  )
}

/** In the page: the time of the first frame with a row that can be opened, once the main thread is free for input. */
function watchWizard() {
  const look = () => {
    if (document.querySelector('main .item button.name') === null) {
      requestAnimationFrame(look)
      return
    }
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => Object.assign(window, { wizardAt: performance.now() })
    port2.postMessage(undefined)
  }
  requestAnimationFrame(look)
}
