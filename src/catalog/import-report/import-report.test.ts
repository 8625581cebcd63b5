import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { starters } from '../starters/index.ts'
import { brokenExample } from '../upgrades/broken-example.ts'
import { importReport } from './import-report.ts'
import { shortReport } from './short-report.ts'

const report = (text: string) =>
  new Map(
    importReport(analyze(text), 0).map((line) => [line.id, `${line.text}${line.leadsTo ? ` → ${line.leadsTo}` : ''}`]),
  )

test('says what a file is, what is kept, and what can be done', () => {
  const lines = report(readFileSync(new URL('../../../test-fixtures/virtual-desktops.jsonc', import.meta.url), 'utf8'))
  expect(lines.get('container')).toBe('A deployment template')
  expect(lines.get('version')).toMatch(/^2024-02-01\. /)
  expect(lines.get('content')).toMatch(/^Source PlatformImage · 8 steps · 2 targets · Windows$/)
  expect(lines.get('kept')).toBe('All that stands around it, comments, 2 expressions, 1 item of an unknown kind')
  expect(lines.get('placeholders')).toMatch(/^1 to fill in: <version> → placeholders$/)
  expect(lines.get('secret')).toMatch(/^Something like a SAS signature stands in the text/)
  expect(lines.get('fixes')).toMatch(/^\d+, each with its reason → repair$/)
})

test('leads from an old, broken template to repair and upgrade', () => {
  const lines = report(brokenExample.text)
  expect(lines.get('version')).toMatch(/ → upgrade$/)
  expect(lines.get('broken')).toMatch(/^\d+ places that cannot be read; the rest is editable → repair$/)
})

test.each(starters)('$title has a container, a version and content', ({ text }) => {
  expect([...report(text).keys()].slice(0, 3)).toEqual(['container', 'version', 'content'])
})

test('at a glance it is one sentence', () => {
  const text =
    '{"type": "Microsoft.VirtualMachineImages", "apiVersion": "2022-07-01", "name": "<name>", "location": "x9"}'
  expect(shortReport(analyze(text), 0)).toBe(
    'a resource of API version 2022-07-01, no source that can be told · 0 steps · 0 targets. 2 errors, 2 warnings, 2 can be fixed for you, 1 value to fill in.',
  )
  expect(shortReport(analyze(text), 0, true)).toMatch(/0 targets\. It is being checked\.$/)
  expect(shortReport(analyze('{}'), 0)).toBe('no image template.')
})
