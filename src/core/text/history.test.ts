import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createHistory, record, redo, undo } from './history.ts'
import type { History, Transaction } from './history.ts'
import { applyTextEdits, invertTextEdits } from './text-edit.ts'
import type { TextEdit } from './tree.ts'

type Moment = string

/** A text with its history: the moments are the texts themselves. */
interface Desk {
  readonly text: string
  readonly history: History<Moment>
}

const blank: Desk = { text: '', history: createHistory<Moment>() }

function make(desk: Desk, edits: readonly TextEdit[], more: Partial<Transaction<Moment>> = {}): Desk {
  const text = applyTextEdits(desk.text, edits)
  const inverse = invertTextEdits(desk.text, edits)
  const transaction = {
    label: 'Typing',
    origin: 'editor',
    edits,
    inverse,
    before: desk.text,
    after: text,
    at: 0,
    ...more,
  }
  return { text, history: record(desk.history, transaction, desk.text) }
}

function type(desk: Desk, keys: string, more: Partial<Transaction<Moment>> = {}): Desk {
  return Array.from(keys).reduce(
    (at, key) => make(at, [{ offset: at.text.length, length: 0, content: key }], more),
    desk,
  )
}

function step(desk: Desk, by: typeof undo): Desk | undefined {
  const travel = by(desk.history)
  return travel && { text: applyTextEdits(desk.text, travel.edits), history: travel.history }
}

/** The texts one comes through going back. */
function wayBack(desk: Desk): string[] {
  const texts: string[] = []
  for (let at: Desk | undefined = step(desk, undo); at; at = step(at, undo)) texts.push(at.text)
  return texts
}

const keystrokes = fc.record({
  offset: fc.nat(),
  length: fc.nat(3),
  content: fc.constantFrom('', 'a', ' ', '\n', '😀', 'paste', 'x'),
  origin: fc.constantFrom('editor', 'form'),
  path: fc.constantFrom(undefined, '/a', '/b'),
  isComposing: fc.boolean(),
  pause: fc.constantFrom(10, 2000),
})

test('undoing all gives the first text back, redoing all the last', () => {
  fc.assert(
    fc.property(fc.array(keystrokes, { maxLength: 30 }), (keys) => {
      let at = 0
      let desk: Desk = { ...blank, text: 'start' }
      for (const { offset, length, content, origin, path, isComposing, pause } of keys) {
        at += pause
        const start = offset % (desk.text.length + 1)
        const edit = { offset: start, length: Math.min(length, desk.text.length - start), content }
        desk = make(desk, [edit], { origin, at, isComposing, ...(path !== undefined && { path }) })
      }
      const last = desk.text
      for (let back = step(desk, undo); back; back = step(desk, undo)) {
        expect(back.text).toBe(back.history.future.at(-1)?.before)
        desk = back
      }
      expect(desk.text).toBe('start')
      for (let on = step(desk, redo); on; on = step(desk, redo)) desk = on
      expect(desk.text).toBe(last)
    }),
  )
})

test.each<[string, Desk, string[]]>([
  ['a word', type(blank, 'word'), ['']],
  ['words, one by one, each with the blank behind it', type(blank, 'two words'), ['two ', '']],
  ['a new line by itself', type(blank, 'a\nb'), ['a\n', 'a', '']],
  ['before and after a pause', type(type(blank, 'ab', { at: 0 }), 'cd', { at: 5000 }), ['ab', '']],
  [
    'a composition as one, however slow',
    type(type(blank, 'か', { isComposing: true }), '字', { at: 9000, isComposing: true }),
    [''],
  ],
  ['what is typed in a field', type(blank, 'a b', { origin: 'form', path: '/name' }), ['']],
  [
    'two fields apart',
    type(type(blank, 'a', { origin: 'form', path: '/a' }), 'b', { origin: 'form', path: '/b' }),
    ['a', ''],
  ],
  [
    'a form and an editor apart',
    type(type(blank, 'a', { origin: 'form', path: '/a' }), 'b', { path: '/a' }),
    ['a', ''],
  ],
  ['a paste by itself', make(type(blank, 'a'), [{ offset: 1, length: 0, content: 'pasted' }]), ['a', '']],
  ['typing elsewhere by itself', make(type(blank, 'ab'), [{ offset: 0, length: 0, content: 'x' }]), ['ab', '']],
])('undo takes back %s', (_, desk, expected) => {
  expect(wayBack(desk)).toEqual(expected)
})

test('deleting on, with either key, is one step', () => {
  const full = make(blank, [{ offset: 0, length: 0, content: 'abcdef' }], { label: 'Pasted' })
  const backspaced = [5, 4, 3].reduce((desk, offset) => make(desk, [{ offset, length: 1, content: '' }]), full)
  const deleted = [0, 0].reduce((desk, offset) => make(desk, [{ offset, length: 1, content: '' }]), full)
  expect(wayBack(backspaced)).toEqual(['abcdef', ''])
  expect(wayBack(deleted)).toEqual(['abcdef', ''])
})

test('something new after an undo ends what could be redone', () => {
  const undone = step(type(blank, 'a'), undo) ?? blank
  expect(undone.history.future).toHaveLength(1)
  expect(redo(type(undone, 'b').history)).toBeUndefined()
})

test('a thousand steps are kept', () => {
  let desk = blank
  for (let at = 0; at < 1000; at++) desk = type(desk, 'x', { at: at * 5000 })
  expect(wayBack(desk)).toHaveLength(1000)
})

/** Steps that replace one long text by another. */
function replaceAgain(count: number, length: number): Desk {
  let desk = blank
  for (let step = 0; step < count; step++) {
    const content = String(step % 10).repeat(length)
    desk = make(desk, [{ offset: 0, length: desk.text.length, content }], { label: `Pasted ${step}`, at: step })
  }
  return desk
}

test('the oldest steps go where there are too many, or they hold too much; the last one never does', () => {
  const many = replaceAgain(2500, 1)
  expect(many.history.past).toHaveLength(2000)
  expect(many.history.past[0]?.label).toBe('Pasted 500')
  const large = replaceAgain(40, 1_000_000)
  // Each step holds what it puts in and what it takes out, in two bytes a character.
  expect(large.history.past).toHaveLength(16)
  expect(wayBack(large)).toHaveLength(16)
  expect(replaceAgain(2, 20_000_000).history.past).toHaveLength(1)
})

test('what was undone counts again when it is redone', () => {
  let desk = replaceAgain(16, 1_000_000)
  for (let round = 0; round < 3; round++) {
    for (let back = step(desk, undo); back; back = step(desk, undo)) desk = back
    for (let on = step(desk, redo); on; on = step(desk, redo)) desk = on
  }
  const text = 'y'.repeat(1_000_000)
  desk = make(desk, [{ offset: 0, length: desk.text.length, content: text }], { label: 'Pasted at last' })
  expect(desk.history.past).toHaveLength(16)
})
