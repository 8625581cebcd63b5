// @ts-check
import { median } from './figures.mjs'

/**
 * The main thread's own time, in a page.
 *
 * Chromium counts the CPU time its main thread spends in tasks (`TaskDuration`, in thread ticks), and how much of it goes
 * to script, style and layout; the rest is painting and the browser's own. Waiting for a core that other programs hold is
 * not counted. The counts are read before a key and after the second frame that follows it, by when text, form, findings
 * and markers are up to date. The same is done without a key, and the median of that, which is the cost of the method, is
 * taken off. What comes later on purpose (the draft on disk after 250 ms, Monaco's folding) counts only where it falls
 * into those two frames.
 *
 * @typedef {import('playwright').Page} Page
 */

/** @param {Page} page */
export async function startClock(page) {
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  const read = async () => {
    const { metrics } = await client.send('Performance.getMetrics')
    const sum = (/** @type {string[]} */ ...names) =>
      metrics.reduce((total, { name, value }) => total + (names.includes(name) ? value * 1000 : 0), 0)
    return { all: sum('TaskDuration'), page: sum('ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration') }
  }
  /** @param {() => Promise<unknown>} act */
  const time = async (act) => {
    await settle(page)
    const before = await read()
    await act()
    await settle(page)
    const after = await read()
    return { all: after.all - before.all, page: after.page - before.page }
  }
  return { time, read, stop: () => client.detach() }
}

/** Two frames drawn, and what they left to do. @param {Page} page */
export function settle(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const soon = () => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve(undefined)
          port2.postMessage(undefined)
        }
        requestAnimationFrame(() => requestAnimationFrame(soon))
      }),
  )
}

/**
 * Milliseconds for each act, what reading the clock costs taken off: of the whole main thread, and of it what the page
 * itself asks for (script, style, layout).
 *
 * @param {Page} page @param {number} rounds @param {(round: number) => Promise<unknown>} act
 */
export async function mainThreadTimes(page, rounds, act) {
  const clock = await startClock(page)
  const idle = []
  for (let round = 0; round < 15; round++) idle.push(await clock.time(() => Promise.resolve()))
  const cost = { all: median(idle.map(({ all }) => all)), page: median(idle.map((one) => one.page)) }
  for (let round = -rounds; round < 0; round++) await act(round)
  const times = { all: /** @type {number[]} */ ([]), page: /** @type {number[]} */ ([]) }
  for (let round = 0; round < rounds; round++) {
    const spent = await clock.time(() => act(round))
    times.all.push(Math.max(0, spent.all - cost.all))
    times.page.push(Math.max(0, spent.page - cost.page))
  }
  await clock.stop()
  return times
}
