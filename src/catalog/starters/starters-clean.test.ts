import { expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { starters } from './index.ts'

test.each(starters)('$title has nothing to find but what is still to fill in', ({ id, text }) => {
  const { templates, findings } = analyze(text)
  expect(templates).toHaveLength(1)
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
  const meant: Partial<Record<string, string>> = { blank: 'ENV-CUSTOMIZE-EMPTY', 'stable-2020': 'API-NEWEST' }
  const codes = new Set(findings.map(({ code }) => code).filter((code) => code !== 'PLACEHOLDER'))
  expect([...codes]).toEqual([meant[id] ?? []].flat())
})
