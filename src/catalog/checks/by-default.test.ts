import { expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { exampleText } from '../rules/example-text.ts'
import { windows } from '../rules/example-parts.ts'

const timeout = { properties: { buildTimeoutInMinutes: "[parameters('timeout')]" } }
const elevated = {
  properties: {
    source: windows,
    customize: [
      { type: 'PowerShell', inline: ['x'], runAsSystem: true, runElevated: "[parameters('elevated')]" },
      { type: 'WindowsRestart' },
    ],
  },
}

function findings(template: object, parameters: Record<string, unknown>) {
  const text = exampleText({ deployment: true, parameters, template: template as Record<string, unknown> })
  return analyze(text).findings.map(({ code, severity, message, fixes }) => ({ code, severity, message, fixes }))
}

test('a default that would be refused is a warning where it is used, which says so', () => {
  expect(findings(timeout, { timeout: { type: 'int', defaultValue: 3 } })).toEqual([
    {
      code: 'TMO-1-5',
      severity: 'warning',
      message: expect.stringMatching(/\. So it is by default: timeout is 3\.$/) as unknown,
      fixes: [],
    },
  ])
})

test('so it is in a step, whose findings are kept while it does not change', () => {
  const wrong = { elevated: { type: 'bool', defaultValue: false } }
  const right = { elevated: { type: 'bool', defaultValue: true } }
  for (const parameters of [right, wrong, right, wrong]) {
    const codes = findings(elevated, parameters).map(({ code, severity }) => `${severity} ${code}`)
    expect(codes).toEqual(parameters === wrong ? ['warning CUS-SYSTEM-ELEVATED'] : [])
  }
})

test.each([
  ['a default that is right', { type: 'int', defaultValue: 120 }],
  ['no default', { type: 'int' }],
  ['an empty default, which means that nothing is given', { type: 'string', defaultValue: '' }],
  ['a default that is computed', { type: 'int', defaultValue: '[add(1, 2)]' }],
  ['a default to fill in', { type: 'string', defaultValue: '<minutes>' }],
])('%s is not found to be wrong', (_, timeoutParameter) => {
  expect(findings(timeout, { timeout: timeoutParameter })).toEqual([])
})
