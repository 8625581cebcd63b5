import type { Finding, Fix } from '#core/finding.ts'
import type { Edit } from '#core/text/edit.ts'
import { planEdits } from '#core/text/plan.ts'
import { expect, describe, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { orderAt } from '../declaration.ts'
import { exampleText } from './example-text.ts'
import { rules } from './index.ts'

function fixed(text: string, { template: index }: Finding, { edits }: Fix): string {
  const { tree, templates } = analyze(text)
  const template = templates[index]
  const base = template?.base ?? []
  const placed = edits.map((edit): Edit => (edit.op === 'text' ? edit : { ...edit, path: [...base, ...edit.path] }))
  const planned = planEdits(tree, placed, { order: (path) => template && orderAt(template, path.slice(base.length)) })
  if (!planned.ok) throw new Error(planned.reason)
  return planned.text
}

const key = ({ code, path }: Finding) => `${code} ${path}`
const errorsOf = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'error').map(key)

const offers = rules.flatMap(({ code, examples }) =>
  examples.bad.flatMap((example) => {
    const text = exampleText(example)
    const findings = analyze(text).findings.filter((finding) => finding.code === code)
    return findings.flatMap((finding) => finding.fixes.map((fix) => ({ code, title: fix.title, text, finding, fix })))
  }),
)

describe.each(offers)('$code: $title', ({ code, text, finding, fix }) => {
  test('takes the finding away and brings no error with it', () => {
    const before = analyze(text).findings
    const after = analyze(fixed(text, finding, fix)).findings
    expect(after.filter((one) => one.code === code).length).toBeLessThan(
      before.filter((one) => one.code === code).length,
    )
    expect(after.map(key)).not.toContain(key(finding))
    expect(errorsOf(after).filter((error) => !errorsOf(before).includes(error))).toEqual([])
  })

  test('says the result', () => {
    expect(fix.title).toMatch(/^[A-Z][^.!]*(\.\w+)*$/)
    expect(fix.edits).not.toEqual([])
  })
})

test('rules offer fixes', () => {
  expect(new Set(offers.map(({ code }) => code)).size).toBeGreaterThan(25)
})
