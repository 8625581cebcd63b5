import { expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { starters } from './index.ts'

test.each(starters)('$title has nothing to find but what is still to fill in', ({ text }) => {
  const { templates, findings } = analyze(text)
  expect(templates).toHaveLength(1)
  const allowed = text.includes('2019-05-01-preview') ? ['PLACEHOLDER', 'API-DEPRECATED'] : ['PLACEHOLDER']
  expect(findings.filter(({ code }) => !allowed.includes(code))).toEqual([])
})
