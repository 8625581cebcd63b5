// @ts-check

/**
 * The main thread's own time, in a page.
 *
 * Chromium counts the CPU time its main thread spends in tasks (`TaskDuration`, in thread ticks): script, style, layout
 * and painting, but not the waiting for a core that other programs hold. The count is read before a key and after the
 * second frame that follows it, by when text, form, findings and markers are up to date. The same is done without a
 * key, and the median of that, which is the cost of the method, is taken off. What comes later on purpose (the draft on
 * disk after 250 ms, Monaco's folding) counts only where it falls into those two frames.
 *
 * @typedef {import('playwright').Page} Page
 */

/** @param {Page} page */
export async function startClock(page) {
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  const read = async () => {
    const { metrics } = await client.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
  }
  /** @param {() => Promise<unknown>} act */
  const time = async (act) => {
    await settle(page)
    const before = await read()
    await act()
    await settle(page)
    return (await read()) - before
  }
  return { time, stop: () => client.detach() }
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

/** Milliseconds of main thread for each act, what reading the clock costs taken off. @param {Page} page @param {number} rounds @param {(round: number) => Promise<unknown>} act */
export async function mainThreadTimes(page, rounds, act) {
  const clock = await startClock(page)
  const idle = []
  for (let round = 0; round < 15; round++) idle.push(await clock.time(() => Promise.resolve()))
  const cost = idle.sort((a, b) => a - b)[7] ?? 0
  for (let round = -8; round < 0; round++) await act(round)
  const times = []
  for (let round = 0; round < rounds; round++) times.push(Math.max(0, (await clock.time(() => act(round))) - cost))
  await clock.stop()
  return times
}
