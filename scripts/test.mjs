// @ts-check
import { availableParallelism } from 'node:os'
import { runScript } from './run.mjs'

/**
 * `npm test`: all checks, until the first that fails. Each is one of
 * package.json's scripts, so each can be run by itself.
 */

/** Independent of each other: two at a time, each one's output in one piece. What takes longest starts first. */
const side = [
  ['Unit and property tests', 'unit'],
  ['Lint', 'lint'],
  ['Format', 'format:check'],
  ['Types', 'typecheck'],
  ['Layers', 'layers'],
  ['Unused code', 'unused'],
]
/** Each needs the one before. */
const row = [
  ['Build', 'build'],
  ['Size', 'size'],
  ['Browser tests', 'e2e', '--no-build'],
]

/** @type {{ title: string, seconds: string }[]} */
const times = []

/** @param {string[]} step @param {AbortSignal} [signal] @returns {Promise<boolean>} */
async function passes([title = '', script = '', ...args], signal) {
  const start = performance.now()
  if (!signal) console.log(`\n── ${title} ──`)
  const { code, output } = await runScript(script, args, signal ? { isBuffered: true, signal } : {})
  if (signal?.aborted) return false
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  times.push({ title, seconds })
  if (signal) console.log(`\n── ${title} ──\n${output.trimEnd()}`)
  console.log(`${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`)
  if (code !== 0) {
    console.error(`\nFAILED: ${title}, exit code ${code}. Again, alone: npm run ${script}`)
    process.exitCode = code
  }
  return code === 0
}

async function passSideBySide() {
  const failure = new AbortController()
  const waiting = [...side]
  const worker = async () => {
    for (let step = waiting.shift(); step && !failure.signal.aborted; step = waiting.shift()) {
      if (!(await passes(step, failure.signal))) failure.abort()
    }
  }
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker))
  return !failure.signal.aborted
}

async function passInARow() {
  for (const step of row) if (!(await passes(step))) return false
  return true
}

// Ctrl+C ends the steps too.
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))

const start = performance.now()
if ((await passSideBySide()) && (await passInARow())) {
  console.log(`\nAll passed in ${((performance.now() - start) / 1000).toFixed(0)} s:`)
  for (const { title, seconds } of times) console.log(`  ${title.padEnd(26)}${seconds.padStart(7)} s`)
}
