// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, expect, test } from 'vitest'
import { late, loadLateParts } from './late.tsx'

afterEach(cleanup)

const Box = ({ name }: { name: string }) => <input aria-label={name} />

test('a part whose code has come is drawn at once; one whose code comes keeps its stand-in until then', async () => {
  const Part = late(() => Promise.resolve(Box))
  render(
    <Suspense fallback="wait">
      <Part name="first" />
    </Suspense>,
  )
  expect(screen.queryByText('wait')).toBeTruthy()
  await act(loadLateParts)
  const first = screen.getByLabelText('first')
  first.focus()
  const shown = render(
    <Suspense fallback="wait">
      <Part name="second" />
    </Suspense>,
  )
  expect(screen.getByLabelText('second')).toBeTruthy()
  shown.rerender(
    <Suspense fallback="wait">
      <Part name="third" />
    </Suspense>,
  )
  expect(document.activeElement).toBe(first)
})

test('a part that is first drawn while it comes stays the same when it is drawn again', async () => {
  const Part = late(() => Promise.resolve(Box))
  const shown = render(
    <Suspense fallback="wait">
      <Part name="box" />
    </Suspense>,
  )
  await act(loadLateParts)
  const box = screen.getByLabelText('box')
  box.focus()
  shown.rerender(
    <Suspense fallback="wait">
      <Part name="renamed" />
    </Suspense>,
  )
  expect(document.activeElement).toBe(box)
})

test('what a part asks for in turn is loaded as well', async () => {
  let isLoaded = false
  late(() => {
    late(() => {
      isLoaded = true
      return Promise.resolve(Box)
    })
    return Promise.resolve(Box)
  })
  await loadLateParts()
  expect(isLoaded).toBe(true)
})
