// @ts-check
import { spawn } from 'node:child_process'

/** No limit. */
const day = 86_400
const hasGroups = process.platform !== 'win32'

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env]
 * @property {AbortSignal} [signal] ends it
 * @property {{ seconds: number, silentSeconds: number }} [limit] in all, and without a word of output
 * @property {boolean} [isBuffered] returns the output instead of showing it
 */

/**
 * Runs a program, to its end or to the limit: a download behind a closed network may hang rather than fail.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string, isTimedOut: boolean }>}
 */
export function run(command, args, { env, signal, limit, isBuffered = false } = {}) {
  const isPiped = isBuffered || limit !== undefined
  // A group of its own, so that what it starts ends with it. Then the terminal's Ctrl+C does not reach it: see 'exit'.
  const isGroup = isPiped && hasGroups
  const child = spawn(command, args, {
    env,
    detached: isGroup,
    stdio: isPiped ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  })
  const stop = () => end(child, isGroup)
  const clock = startClock(limit ?? { seconds: day, silentSeconds: day }, stop)
  let output = ''

  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      clock.heard()
      if (isBuffered) output += text
      else process.stdout.write(text)
    })
  }
  process.once('exit', stop)
  signal?.addEventListener('abort', stop, { once: true })

  return new Promise((resolve) => {
    /** @param {number} code */
    const finish = (code) => {
      clock.stop()
      process.off('exit', stop)
      signal?.removeEventListener('abort', stop)
      resolve({ code, output, isTimedOut: clock.hasRung() })
    }
    child.once('error', ({ message }) => {
      output += `${command}: ${message}\n`
      finish(127)
    })
    child.once('close', (code) => finish(code ?? 1))
  })
}

/** @param {import('node:child_process').ChildProcess} child @param {boolean} isGroup */
function end(child, isGroup) {
  if (child.pid === undefined || child.exitCode !== null) return
  try {
    if (isGroup) process.kill(-child.pid, 'SIGKILL')
    else child.kill()
  } catch {
    // It has just ended by itself.
  }
}

/** @param {{ seconds: number, silentSeconds: number }} limit @param {() => void} stop */
function startClock({ seconds, silentSeconds }, stop) {
  let isRung = false
  const ring = () => {
    isRung = true
    stop()
  }
  const overall = setTimeout(ring, seconds * 1000)
  const silence = setTimeout(ring, silentSeconds * 1000)
  return {
    heard: () => silence.refresh(),
    hasRung: () => isRung,
    stop: () => {
      clearTimeout(overall)
      clearTimeout(silence)
    },
  }
}

/**
 * One of package.json's scripts, by the npm that runs us.
 *
 * @param {string} name
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runScript(name, args = [], options = {}) {
  const npm = process.env['npm_execpath']
  const rest = ['run', '--silent', name, ...(args.length ? ['--', ...args] : [])]
  return npm ? run(process.execPath, [npm, ...rest], options) : run('npm', rest, options)
}
