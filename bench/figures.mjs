// @ts-check

/** @param {readonly number[]} times @param {number} share from 0 to 1 */
export function quantile(times, share) {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** @param {readonly number[]} times */
export const median = (times) => quantile(times, 0.5)

/**
 * One measured thing: milliseconds, one number a try.
 *
 * @typedef {{ what: string, times: readonly number[], budget?: number, isMedian?: boolean, note?: string }} Figure
 */

/** Prints as it goes, so that a run that is cut short has said something. @param {string} title @param {Figure[]} figures */
export function print(title, figures) {
  console.log(`\n${title}\n${'p50'.padStart(54)}${'p95'.padStart(9)}${'budget'.padStart(9)}${'of it'.padStart(8)}`)
  for (const { what, times, budget, isMedian = false, note } of figures) {
    const [middle, high] = [median(times), quantile(times, 0.95)]
    const share = budget === undefined ? '' : `${Math.round(((isMedian ? middle : high) / budget) * 100)} %`
    const numbers = [ms(middle), ms(high), budget === undefined ? '' : `${budget}`, share]
    const [p50, p95, limit, ratio] = numbers.map((text, index) => text.padStart(index === 3 ? 8 : 9))
    console.log(`  ${what.padEnd(43)}${p50}${p95}${limit}${ratio}${note === undefined ? '' : `  ${note}`}`)
  }
}

/** @param {number} time */
function ms(time) {
  return time < 10 ? time.toFixed(2) : time < 100 ? time.toFixed(1) : time.toFixed(0)
}
