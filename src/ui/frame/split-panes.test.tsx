// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SplitPanes } from './split-panes.tsx'

const width = 1600
const share = () => Number(line().getAttribute('aria-valuenow'))
const line = () => screen.getByRole('separator', { name: 'Resize the JSON pane' })
let written: string[] = []

beforeEach(() => {
  written = []
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation((_, value) => void written.push(value))
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(width)
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, width, 800))
  Object.assign(Element.prototype, { setPointerCapture: () => undefined })
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly observe: () => void
      disconnect = () => undefined
      constructor(tell: () => void) {
        this.observe = tell
      }
    },
  )
  render(<SplitPanes left="form" right={(separator) => separator} />)
  fireEvent.doubleClick(line())
  written = []
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const at = (percent: number) => ({ pointerId: 1, clientX: (width * percent) / 100 })

test('the line follows the pointer, and where it is let go is written once', () => {
  fireEvent.pointerDown(line(), at(52))
  for (const percent of [55, 58, 60]) {
    fireEvent.pointerMove(line(), at(percent))
    expect(share()).toBe(percent)
  }
  expect(written).toEqual([])
  fireEvent.pointerUp(line(), at(60))
  expect([share(), written]).toEqual([60, ['60']])
  fireEvent.pointerMove(line(), at(40))
  expect(share()).toBe(60)
})

test('a pointer that the system takes away moves the line no longer, and it goes back', () => {
  fireEvent.pointerDown(line(), at(52))
  fireEvent.pointerMove(line(), at(60))
  fireEvent.pointerCancel(line(), at(60))
  fireEvent.pointerMove(line(), at(40))
  expect([share(), written]).toEqual([52, []])
})

test('a pointer that does not move moves nothing', () => {
  fireEvent.pointerDown(line(), at(52.2))
  fireEvent.pointerUp(line(), at(52.2))
  expect([share(), written]).toEqual([52, []])
})

test('its limits are said as they are', () => {
  const limit = (name: string) => Number(line().getAttribute(name))
  fireEvent.keyDown(line(), { key: 'Home' })
  expect(limit('aria-valuemin')).toBe(share())
  fireEvent.keyDown(line(), { key: 'End' })
  expect(limit('aria-valuemax')).toBe(share())
  expect([limit('aria-valuemin'), limit('aria-valuemax')]).toEqual([28, 80])
})
