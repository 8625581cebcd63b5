import { afterEach, expect, test, vi } from 'vitest'
import { markStanding, whenShown } from './when-shown.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function watch() {
  vi.useFakeTimers()
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, 16))
  const shown = vi.fn()
  void whenShown().then(shown)
  return shown
}

test('frames that go by before there is a page do not count', async () => {
  const shown = watch()
  await vi.advanceTimersByTimeAsync(200)
  expect(shown).not.toHaveBeenCalled()
  const leave = markStanding()
  await vi.advanceTimersByTimeAsync(16)
  expect(shown).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(20)
  expect(shown).toHaveBeenCalledOnce()
  leave()
})

test('where the page stands two frames are enough, and after it is gone they are not', async () => {
  const leave = markStanding()
  const shown = watch()
  await vi.advanceTimersByTimeAsync(40)
  expect(shown).toHaveBeenCalledOnce()
  leave()
  const again = watch()
  await vi.advanceTimersByTimeAsync(40)
  expect(again).not.toHaveBeenCalled()
})

test('a page that is never drawn holds nothing up', async () => {
  const shown = watch()
  await vi.advanceTimersByTimeAsync(2000)
  expect(shown).toHaveBeenCalledOnce()
})
