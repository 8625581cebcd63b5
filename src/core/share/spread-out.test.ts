import fc from 'fast-check'
import { expect, test } from 'vitest'
import { minify } from './minify.ts'
import { spreadOut } from './spread-out.ts'

test('writes what is on one line as JSON.stringify writes it on many', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom('  ', '    ', '\t'), (value, unit) => {
      expect(spreadOut(JSON.stringify(value), unit)).toBe(JSON.stringify(value, undefined, unit))
    }),
  )
})

test.each([
  ['numbers', '[1.0,-0,1E+2,12345678901234567890]'],
  ['escapes', String.raw`{"a\u00e9":"\/ \" { , : ["}`],
  ['repeated keys', '{"a":1,"a":{}}'],
])('keeps as written: %s', (_, text) => {
  const lines = spreadOut(text, '  ')
  expect(lines).toContain('\n')
  expect(minify(lines ?? '')).toBe(text)
})

test.each([
  ['has blanks', '{ "a":1}'],
  ['has lines', '{\n"a":1}'],
  ['has comments', '{/* why */"a":1}'],
  ['has a trailing comma', '[1,]'],
  ['has a broken string', '["a]'],
  ['does not end', '{"a":['],
  ['closes what was not opened', '[1]]'],
  ['is nested as deep as no template', '['.repeat(100) + ']'.repeat(100)],
])('leaves alone what %s', (_, text) => {
  expect(spreadOut(text, '  ')).toBeUndefined()
})
