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

/**
 * Checks large texts in a worker, made at the first need. Each answer carries
 * the number of its question. A worker that fails refuses all it was asked; the
 * next question gets another one.
 */
export function createCheckAway(): CheckAway | undefined {
  if (typeof Worker === 'undefined') return undefined
  let worker: Worker | undefined
  let sequence = 0
  const waiting = new Map<number, Asker>()

  function start(): Worker {
    const started = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })
    started.onmessage = ({ data }: MessageEvent<Answer>) => {
      waiting.get(data.sequence)?.resolve(data.findings)
      waiting.delete(data.sequence)
    }
    const fail = (message: string) => {
      started.terminate()
      if (worker === started) worker = undefined
      for (const { reject } of waiting.values()) reject(new Error(message))
      waiting.clear()
    }
    started.onerror = (event) => {
      // It is dealt with here: the text is checked in place.
      event.preventDefault()
      fail(event.message)
    }
    started.onmessageerror = () => fail('The answer of the worker cannot be read.')
    return started
  }
  return (text) =>
    new Promise((resolve, reject) => {
      worker ??= start()
      sequence += 1
      waiting.set(sequence, { resolve, reject })
      worker.postMessage({ sequence, text })
    })
}
