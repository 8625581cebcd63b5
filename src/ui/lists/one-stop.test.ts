// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { keepOneStop } from './one-stop.ts'

let list: HTMLElement

beforeEach(() => {
  vi.stubGlobal('CSS', { escape: (text: string) => text })
  list = document.createElement('div')
  const rows = Array.from({ length: 60 }, (_, at) => at)
  const item = (at: number) => `<div class="item" data-id="${at}"><div class="row"><b class="name"></b></div></div>`
  const block = (from: number) =>
    `<div>${rows
      .slice(from, from + 20)
      .map(item)
      .join('')}</div>`
  list.innerHTML = [0, 20, 40].map(block).join('')
  document.body.replaceChildren(list)
})

function leave(...shown: number[]) {
  for (const item of list.querySelectorAll('.item')) {
    item.toggleAttribute('hidden', shown.length > 0 && !shown.includes(Number(item.getAttribute('data-id'))))
  }
}

function stopsFor(id?: string): (string | null | undefined)[] {
  keepOneStop(list, id)
  return [...list.querySelectorAll('[tabindex="0"]')].map((name) => name.closest('.item')?.getAttribute('data-id'))
}

test('the stop is the row that had the focus, else the first', () => {
  expect(stopsFor()).toEqual(['0'])
  expect(stopsFor('25')).toEqual(['25'])
  expect(stopsFor('gone')).toEqual(['0'])
})

test('where the filter leaves neither, it is a row that is shown', () => {
  expect(stopsFor()).toEqual(['0'])
  leave(30, 55)
  expect(stopsFor()).toEqual(['30'])
  expect(stopsFor('58')).toEqual(['55'])
  leave(55)
  expect(stopsFor()).toEqual(['55'])
  leave()
  expect(stopsFor()).toEqual(['0'])
  expect(stopsFor('58')).toEqual(['58'])
})
