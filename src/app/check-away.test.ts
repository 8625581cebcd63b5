import { afterEach, expect, test, vi } from 'vitest'
import { createCheckAway } from './check-away.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  FakeWorker.made.length = 0
})

/** Stands for the browser's: it answers or dies when a test says so. */
class FakeWorker {
  static readonly made: FakeWorker[] = []
  isTerminated = false
  readonly asked: { sequence: number; text: string }[] = []
  onmessage: ((event: { data: unknown }) => void) | undefined
  onerror: ((event: unknown) => void) | undefined
  constructor() {
    FakeWorker.made.push(this)
  }
  postMessage(question: { sequence: number; text: string }) {
    this.asked.push(question)
  }
  terminate() {
    this.isTerminated = true
  }
}

test('a worker that dies refuses what it was asked, and the next question gets another', async () => {
  vi.stubGlobal('Worker', FakeWorker)
  const checkAway = createCheckAway()
  const first = checkAway?.('{', {})
  FakeWorker.made[0]?.onerror?.({ preventDefault: () => undefined, message: 'out of memory' })
  await expect(first).rejects.toThrow('out of memory')
  expect(FakeWorker.made[0]?.isTerminated).toBe(true)
  const second = checkAway?.('{}', {})
  const [, next] = FakeWorker.made
  next?.onmessage?.({ data: { sequence: next.asked[0]?.sequence, findings: [] } })
  expect(await second).toEqual([])
})

test('a worker that cannot be made refuses, too', async () => {
  vi.stubGlobal('Worker', function refuse() {
    throw new Error('blocked')
  })
  await expect(createCheckAway()?.('{}', {})).rejects.toThrow('blocked')
})

test('a worker that does not answer is given up, and the next question gets another', async () => {
  vi.useFakeTimers()
  vi.stubGlobal('Worker', FakeWorker)
  const checkAway = createCheckAway()
  const [first, second] = [checkAway?.('{', {}), checkAway?.('{}', {})]
  const [hanging] = FakeWorker.made
  await vi.advanceTimersByTimeAsync(19_000)
  // It is at work: the other question has its own time.
  hanging?.onmessage?.({ data: { sequence: hanging.asked[0]?.sequence, findings: [] } })
  expect(await first).toEqual([])
  await vi.advanceTimersByTimeAsync(19_000)
  expect(hanging?.isTerminated).toBe(false)
  const refused = expect(second).rejects.toThrow('does not answer')
  await vi.advanceTimersByTimeAsync(1_000)
  await refused
  expect(hanging?.isTerminated).toBe(true)
  const third = checkAway?.('[]', {})
  const [, next] = FakeWorker.made
  next?.onmessage?.({ data: { sequence: next.asked[0]?.sequence, findings: [] } })
  expect(await third).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
})
