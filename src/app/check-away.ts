import type { CheckAway } from '#store/checker.ts'
import type { Analysis } from '#catalog/analyze.ts'

interface Answer {
  readonly sequence: number
  readonly findings: Analysis['findings']
}

/** Checks large texts in a worker, made at the first need. Each answer carries the number of its question. */
export function createCheckAway(): CheckAway | undefined {
  if (typeof Worker === 'undefined') return undefined
  let worker: Worker | undefined
  let sequence = 0
  const waiting = new Map<number, (findings: Analysis['findings']) => void>()

  function start(): Worker {
    const started = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })
    started.onmessage = ({ data }: MessageEvent<Answer>) => {
      waiting.get(data.sequence)?.(data.findings)
      waiting.delete(data.sequence)
    }
    return started
  }
  return (text) =>
    new Promise((resolve) => {
      worker ??= start()
      sequence += 1
      waiting.set(sequence, resolve)
      worker.postMessage({ sequence, text })
    })
}
