import type { CheckAway } from '#store/checker.ts'
import type { Analysis } from '#catalog/analyze.ts'

interface Answer {
  readonly sequence: number
  readonly findings: Analysis['findings']
}

interface Asker {
  readonly resolve: (findings: Analysis['findings']) => void
  readonly reject: (reason: Error) => void
}

/** Milliseconds without an answer after which nobody waits for one: the largest text takes a slow machine a fraction. */
const patience = 20_000

/**
 * Checks large texts in a worker, made at the first need. Each answer carries
 * the number of its question. A worker that fails, or says nothing for too
 * long, refuses all it was asked; the next question gets another one.
 */
export function createCheckAway(): CheckAway | undefined {
  if (typeof Worker === 'undefined') return undefined
  let worker: Worker | undefined
  let sequence = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const waiting = new Map<number, Asker>()

  const waitOn = () => {
    clearTimeout(timer)
    timer = waiting.size === 0 ? undefined : setTimeout(() => giveUp('The worker does not answer.'), patience)
  }
  const giveUp = (message: string) => {
    worker?.terminate()
    worker = undefined
    for (const { reject } of waiting.values()) reject(new Error(message))
    waiting.clear()
    waitOn()
  }
  function start(): Worker {
    const started = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })
    started.onmessage = ({ data }: MessageEvent<Answer>) => {
      waiting.get(data.sequence)?.resolve(data.findings)
      waiting.delete(data.sequence)
      waitOn()
    }
    started.onerror = (event) => {
      // It is dealt with here: the text is checked in place.
      event.preventDefault()
      if (worker === started) giveUp(event.message)
    }
    started.onmessageerror = () => giveUp('The answer of the worker cannot be read.')
    return started
  }
  return (text, facts) =>
    new Promise((resolve, reject) => {
      worker ??= start()
      sequence += 1
      waiting.set(sequence, { resolve, reject })
      if (timer === undefined) waitOn()
      worker.postMessage({ sequence, text, facts })
    })
}
