import { expect, test } from 'vitest'
import { analyze } from '#catalog/analyze.ts'
import { hoverAt } from './hover.ts'

const head = '{ "type": "Microsoft.VirtualMachineImages/imageTemplates", "apiVersion": "2024-02-01", '

function hover(marked: string) {
  const offset = marked.indexOf('|')
  const text = marked.replace('|', '')
  const found = hoverAt(analyze(text), offset)
  return found && { on: text.slice(found.start, found.end), words: found.paragraphs.join('\n') }
}

test('a property is told by its label, its help and its limits', () => {
  const found = hover(`${head}"properties": { "build|TimeoutInMinutes": 20 } }`)

  expect(found?.on).toBe('"buildTimeoutInMinutes"')
  expect(found?.words).toMatch(/^\*\*Build timeout\*\*\n/)
  expect(found?.words).toContain('From 0 to 960 minutes.')
  expect(found?.words).toContain('240 minutes if omitted.')
})

test('its value tells the same', () => {
  expect(hover(`${head}"location": "west|europe" }`)?.words).toContain('**Location**')
})

test('inside of a step the kind decides', () => {
  const step = (kind: string) => `${head}"properties": { "customize": [{ "type": "${kind}", "run|Elevated": true }] } }`

  expect(hover(step('PowerShell'))?.words).toContain('**Run elevated**')
  expect(hover(step('Shell'))).toBeUndefined()
})

test('what came with a later version says since when', () => {
  expect(hover(`${head}"properties": { "errorHand|ling": {} } }`)?.words).toMatch(/Since \d{4}-\d\d-\d\d\./)
})

test.each([
  ['an unknown property', `${head}"na|mes": 1 }`],
  ['a bracket', `${head}"properties": |{} }`],
  ['a text without a template', '{ "na|me": 1 }'],
  ['an empty text', '|'],
])('%s has nothing to tell', (_, marked) => {
  expect(hover(marked)).toBeUndefined()
})
