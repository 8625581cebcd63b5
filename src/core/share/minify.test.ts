import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { minify } from './minify.ts'

test.each([
  ['blanks and comments', '// a\r\n{\t"a" : /* b */ [ 1 , 2 ]\n}\n/**/', '{"a":[1,2]}'],
  ['blanks and comment marks in strings', '{ "a // b": "c /* d */ , ] e" }', '{"a // b":"c /* d */ , ] e"}'],
  ['halves of what Terraform computes', '[ "${", /* b */ "}" , "%{ if a }" ]', '["${","}","%{ if a }"]'],
  ['escapes', String.raw`[ "\u00e9 \/ \" \\" ]`, String.raw`["\u00e9 \/ \" \\"]`],
  ['numbers', '[ 1.0, -0, 1E+2, 12345678901234567890 ]', '[1.0,-0,1E+2,12345678901234567890]'],
  ['repeated keys', '{ "a": 1, "a": 2 }', '{"a":1,"a":2}'],
  ['trailing commas', '{ "a": [ 1, [ ], ], }', '{"a":[1,[]]}'],
  ['a trailing comma before a comment', '[ true, // no more\n]', '[true]'],
  ['a value alone', ' null ', 'null'],
])('keeps what counts: %s', (_, text, minified) => {
  expect(minify(text)).toBe(minified)
})

test.each([
  '',
  ' // nothing',
  '{',
  '[1,,]',
  '[,]',
  '{,}',
  '{"a":,}',
  '[1 2]',
  '[1/**/2]',
  '[tru/**/e]',
  '[tr ue]',
  '["a]',
  '["a\nb"]',
  '[1] /* no end',
  '[1] /*/',
  '[1] /',
  "['a']",
  '{a: 1}',
  '{"a" 1}',
  '[01]',
  '[1.]',
  '["\\x"]',
  '[1]]',
  '[1] [2]',
  '\ufeff[1]',
  '[\u00a01]',
  '[${a}]',
  '[%{ if a }1]',
  'a = <<EOF\n[1]\nEOF\n',
])('leaves damaged text alone: %j', (text) => {
  expect(minify(text)).toBeUndefined()
})

test('gives any JSON value back', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom('', ' ', '\t', 2), (json, indent) => {
      const indented = JSON.stringify(JSON.parse(json), null, indent)
      expect(minify(`/* head */ ${indented} // foot`)).toBe(JSON.stringify(JSON.parse(json)))
    }),
  )
})

test('never throws and never guesses', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '1',
    ' ',
    '/*',
    '*/',
    '//',
    '\n',
    'true',
    '"',
    '\\',
  )
  fc.assert(
    fc.property(
      fc.array(pieces).map((all) => all.join('')),
      (text) => {
        const minified = minify(text)
        if (minified !== undefined) expect(minify(minified)).toBe(minified)
      },
    ),
    { numRuns: 2_000 },
  )
})

test.each([
  ['nested without end', '['.repeat(100_000)],
  ['nested', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['slashes', '/'.repeat(1_000_000)],
  ['half comments', '/*/'.repeat(300_000)],
  ['commas', ','.repeat(300_000)],
])('takes a hostile text in its stride: %s', (_, text) => {
  expect(minify(text) ?? text).toBe(text)
})

test('makes the quickstart what JSON.stringify makes of it', () => {
  const text = readFileSync(new URL('../../../test-fixtures/quickstart-4-steps.json', import.meta.url), 'utf8')
  expect(minify(text)).toBe(JSON.stringify(JSON.parse(text)))
})
