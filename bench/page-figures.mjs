// @ts-check
import { focusName, focusText, openText } from './designer.mjs'
import { median, print } from './figures.mjs'
import { mainThreadTimes, startClock } from './page.mjs'
import { templateText } from './templates.mjs'

/** Keys, undo and dragging in the built product.
 *
 * @typedef {import('playwright').Browser} Browser
 * @typedef {import('playwright').Page} Page
 */

const rounds = 30
/** @type {Record<number, number>} */
const budgets = { 20: 8, 200: 8, 1000: 16 }
const letters = 'abcdefghijklmnopqrstuvwxyz'

/** @param {(path?: string) => Promise<Page>} newPage @param {(path?: string) => Promise<Page>} newBarePage @param {number} steps */
export async function measureKeys(newPage, newBarePage, steps) {
  const text = templateText(steps)
  const budget = budgets[steps]
  const page = await newPage()
  await openText(page, text)
  const typing = (/** @type {Page} */ where) => (/** @type {number} */ round) =>
    where.keyboard.press(letters[((round % 26) + 26) % 26] ?? 'a')

  await focusName(page, steps >> 1)
  const inField = await mainThreadTimes(page, rounds, typing(page))
  const undo = await mainThreadTimes(page, rounds >> 1, (round) =>
    page.keyboard.press(round % 2 === 0 ? 'ControlOrMeta+Z' : 'ControlOrMeta+Shift+Z'),
  )
  await focusText(page, text)
  const inText = await mainThreadTimes(page, rounds, typing(page))
  await page.close()

  const bare = await bareKeys(newBarePage, text, typing)
  const own = { all: median(bare.all), page: median(bare.page) }
  const beyond = (/** @type {'all' | 'page'} */ sort) => inText[sort].map((time) => Math.max(0, time - own[sort]))
  print(`Main thread for a key, ${steps} steps`, [
    { what: 'in a field, whole main thread', times: inField.all, ...limit(budget) },
    { what: '  of it script, style and layout', times: inField.page, ...limit(budget) },
    {
      what: "in the text, beyond Monaco's own",
      times: beyond('all'),
      ...limit(budget),
      note: `Monaco's own: p50 ${own.all.toFixed(1)}`,
    },
    {
      what: '  of it script, style and layout',
      times: beyond('page'),
      ...limit(budget),
      note: `Monaco's own: p50 ${own.page.toFixed(1)}`,
    },
    { what: 'undo and redo, whole main thread', times: undo.all },
    { what: '  of it script, style and layout', times: undo.page },
  ])
}

/** @param {number | undefined} budget */
const limit = (budget) => (budget === undefined ? {} : { budget })

/** @param {() => Promise<Page>} newBarePage @param {string} text @param {(page: Page) => (round: number) => Promise<void>} typing */
async function bareKeys(newBarePage, text, typing) {
  const page = await newBarePage()
  await page.evaluate((shown) => /** @type {any} */ (window).showText(shown), text)
  await page.locator('.monaco-editor .view-lines').waitFor()
  await page.waitForTimeout(1500)
  await focusText(page, text)
  const times = await mainThreadTimes(page, rounds, typing(page))
  await page.close()
  return times
}

/** Time between two frames while a row is dragged to and fro. @param {(path?: string) => Promise<Page>} newPage @param {number} steps */
export async function measureDrag(newPage, steps) {
  const page = await newPage()
  await openText(page, templateText(steps))
  const handle = page.locator('[data-path="/properties/customize/2"] .handle')
  const box = await handle.boundingBox()
  if (!box) throw new Error('There is no handle to drag by.')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y + 20, { steps: 5 })
  await page.evaluate(() => {
    const frames = /** @type {number[]} */ ([])
    Object.assign(window, { frames })
    const tick = (/** @type {number} */ now) => {
      frames.push(now)
      requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
  })
  const clock = await startClock(page)
  const before = (await clock.read()).all
  for (let round = 0; round < 6; round++) {
    await page.mouse.move(x, y + 250, { steps: 15 })
    await page.mouse.move(x, y + 20, { steps: 15 })
  }
  const spent = (await clock.read()).all - before
  const frames = await page.evaluate(() => /** @type {{ frames: number[] }} */ (/** @type {any} */ (window)).frames)
  await page.mouse.up()
  const moved = await page.locator('body > [role=status]').textContent()
  await page.close()
  const times = frames.slice(1).map((at, index) => at - (frames[index] ?? at))
  print(`Dragging one of ${steps} steps (${moved === '' ? 'put back' : moved})`, [
    { what: 'from frame to frame, on the wall clock', times, budget: 33 },
    { what: 'main thread in a frame, mean', times: [spent / Math.max(1, times.length)], budget: 33 },
  ])
}
