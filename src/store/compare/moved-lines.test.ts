import { expect, test } from 'vitest'
import { compareTexts } from './compare-texts.ts'
import { movedLines } from './moved-lines.ts'

/** Steps of a template, each written on lines from the sixth on. */
const template = (...steps: readonly string[]) =>
  `{\n  "type": "Microsoft.VirtualMachineImages/imageTemplates",\n  "properties": {\n    "customize": [\n${steps.join(',\n')}\n    ]\n  }\n}\n`
const step = (name: string) => `      {\n        "type": "Shell", "name": "${name}"\n      }`

function moved(before: string, after: string) {
  const compared = (text: string) => ({ text, templateIndex: 0 })
  return movedLines(before, after, compareTexts(compared(before), compared(after)).differences)
}

test('a step that moved is moved as its lines', () => {
  expect(moved(template(step('a'), step('b'), step('c')), template(step('c'), step('a'), step('b')))).toEqual([
    { before: { start: 10, count: 3 }, after: { start: 4, count: 3 } },
  ])
})

test('the comment above it moves along', () => {
  const commented = `      // the last\n${step('c')}`
  expect(moved(template(step('a'), step('b'), commented), template(commented, step('a'), step('b')))).toEqual([
    { before: { start: 10, count: 4 }, after: { start: 4, count: 4 } },
  ])
})

test('what shares a line with others is left to the lines', () => {
  const inOneLine = (...names: readonly string[]) =>
    template(`      ${names.map((name) => `{ "type": "Shell", "name": "${name}" }`).join(', ')}`)
  expect(moved(inOneLine('a', 'b', 'c'), inOneLine('c', 'a', 'b'))).toEqual([])
})
