import { expect, test } from 'vitest'
import { tokenizeLine } from './tokenizer.ts'

function colours(line: string, isInComment = false) {
  const { tokens } = tokenizeLine(line, isInComment)
  return tokens
    .map(({ startIndex, type }, index) => [type, line.slice(startIndex, tokens[index + 1]?.startIndex)] as const)
    .filter(([type]) => type !== '')
    .map(([type, text]) => `${type} ${text}`)
}

test.each([
  ['{ "name": "web" }', ['punctuation {', 'key "name"', 'punctuation :', 'string "web"', 'punctuation }']],
  ['  "n" : -1.5e3, // "x": 1', ['key "n"', 'punctuation :', 'number -1.5e3', 'punctuation ,', 'comment // "x": 1']],
  [
    '[true, null, nothing]',
    ['punctuation [', 'keyword true', 'punctuation ,', 'keyword null', 'punctuation ,', 'punctuation ]'],
  ],
  ['"a\\"b": "https://x/*y*/"', ['key "a\\"b"', 'punctuation :', 'string "https://x/*y*/"']],
  ['"id": "/open', ['key "id"', 'punctuation :', 'string "/open']],
  ['"id": "ends with \\', ['key "id"', 'punctuation :', 'string "ends with \\']],
  ['/* a */ 1 /* b', ['comment /* a */', 'number 1', 'comment /* b']],
])('colours of %s', (line, expected) => {
  expect(colours(line)).toEqual(expected)
})

test('a block comment goes on until it is closed', () => {
  expect(tokenizeLine('1 /* one', false).isInComment).toBe(true)
  expect(tokenizeLine('/*/', false).isInComment).toBe(true)
  expect(tokenizeLine('/**/', false).isInComment).toBe(false)
  expect(colours('two', true)).toEqual(['comment two'])
  expect(colours('three */ "k": 1', true)).toEqual(['comment three */', 'key "k"', 'punctuation :', 'number 1'])
})

test('one unclosed quote leaves the next line alone', () => {
  expect(tokenizeLine('"id": "/subscriptions', false).isInComment).toBe(false)
})

test('a line of a hundred thousand brackets is one token', () => {
  expect(tokenizeLine('['.repeat(100_000), false).tokens).toEqual([{ startIndex: 0, type: 'punctuation' }])
})
