import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { planEdits } from '#core/text/plan.ts'
import { analyze } from '../analyze.ts'
import { windows } from '../rules/example-parts.ts'
import { exampleText } from '../rules/example-text.ts'
import { rules } from '../rules/index.ts'
import { causes } from './causes.ts'
import { explain } from './explain.ts'
import { createLogReader } from './read-log.ts'

const read = (text: string, size = text.length || 1) => {
  const reader = createLogReader()
  for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size))
  return reader.end()
}

const template = exampleText({
  template: {
    properties: {
      source: windows,
      customize: [
        { type: 'File', name: 'Copy', sourceUri: 'https://example.com/a.zip', destination: 'C:\\a.zip' },
        { type: 'PowerShell', name: 'Install agent', inline: ['C:\\setup.exe /quiet'] },
        { type: 'WindowsRestart', name: 'Restart' },
        { type: 'PowerShell', name: 'Install tools', inline: ['choco install git -y'] },
      ],
    },
  },
})
const explained = (log: string, of = template) => {
  const { templates, findings } = analyze(of)
  return explain(read(log), templates[0], findings)
}

const id = '[0f7c1d2e-55aa-4c1b-9f3e-0123456789ab]'
const out = (text: string) => `${id} PACKER OUT ==> azure-arm: ${text}`
const err = (text: string) => `${id} PACKER ERR 2026/05/11 09:41:07 [INFO] (telemetry) ${text}`

const log = (...lines: string[]) => `${lines.join('\n')}\n`
const began = [
  out('Uploading /tmp/a.zip => C:\\a.zip'),
  out('Provisioning with Powershell...'),
  out('Provisioning with powershell script: /tmp/powershell-provisioner1'),
]

describe('a customization.log', () => {
  it('leads to the step that failed, and says what its exit code means', () => {
    const { step, exit, acceptCode } = explained(
      log(...began, out('Script exited with non-zero exit status: 3010. Allowed exit codes are: [0]')),
    )
    expect(step).toMatchObject({ index: 1, isSure: true, quote: { line: 4 } })
    expect(exit).toMatchObject({ code: 3010, meaning: 'The installation worked, and needs a restart.' })
    const plan = planEdits(analyze(template).tree, acceptCode ?? [])
    expect(plan.ok && plan.text).toMatch(/"validExitCodes": \[\s*0,\s*3010\s*\]/)
  })

  it('tells a later step of the same sort from the first', () => {
    const { step } = explained(
      log(
        ...began,
        out('Restarting Machine'),
        out('Provisioning with Powershell...'),
        out('Script exited with non-zero exit status: 1'),
      ),
    )
    expect(step).toMatchObject({ index: 3, isSure: true })
  })

  it('is less sure where steps of the template are not in the log', () => {
    const { step } = explained(
      log(out('Provisioning with Powershell...'), out('Script exited with non-zero exit status: 1')),
    )
    expect(step).toMatchObject({ index: 1, isSure: false })
  })

  it('says when the build was past the last step', () => {
    const steps = [
      ...began,
      out('Restarting Machine'),
      out('Provisioning with Powershell...'),
      out('Provisioning with Powershell...'),
    ]
    const { step, isBehindSteps } = explained(log(...steps, out('Script exited with non-zero exit status: 1')))
    expect(step).toBeUndefined()
    expect(isBehindSteps).toBe(true)
  })

  it('is read the same however it is cut into pieces', () => {
    const text = log(...began, 'ä'.repeat(9_000), err('context deadline exceeded'), out("Build 'azure-arm' errored: x"))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length }), (size) => {
        expect(read(text, size)).toEqual(read(text))
      }),
    )
  })

  it('of many megabytes is read without keeping it', () => {
    const reader = createLogReader()
    const piece = `${err('ui: still at it '.repeat(20))}\n`.repeat(200)
    for (let count = 0; count < 100; count++) reader.push(piece)
    reader.push('x'.repeat(1_000_000))
    expect(reader.end()).toMatchObject({ lines: 20_001, failure: undefined })
  })
})

test.each([
  ['context deadline exceeded', 'timeout'],
  ['{"error":{"code":"ValidationFailed","message":"Field \'distribute[0].type\' has a bad value: \'\'"}}', 'bad-value'],
  ['json: unknown field "vmboot"', 'unknown-field'],
  ['client_jwt will expire within 5 minutes', 'jwt'],
  ['COMException: Exception from HRESULT: 0x80240016', 'pending-restart'],
  [
    'The client x with object id y does not have authorization to perform action Microsoft.Compute/images/write',
    'rights',
  ],
  ['RequestDisallowedByPolicy: Resource kv was disallowed by policy', 'policy'],
  ['Do you want to continue? [Y/n] Abort.', 'prompt'],
  ['bash: line 4: az: command not found', 'command-missing'],
  ['Conflict: Update/Upgrade of image templates is currently not supported', 'exists'],
  ['Internal error occurred.', 'internal'],
  ['Failed in distributing 1 images: Packer build command has failed: exit status 1', 'packer'],
])('%s is explained', (text, cause) => {
  expect(explained(text).causes.map(({ cause: one }) => one.id)).toContain(cause)
})

it('leads to what the checks find of the same in the template', () => {
  const asking = exampleText({
    template: { properties: { customize: [{ type: 'Shell', inline: ['sudo apt install nginx'] }] } },
  })
  const { causes: found } = explained('Do you want to continue? [Y/n] Abort.', asking)
  expect(found[0]?.findings.map(({ code }) => code)).toEqual(['CUS-INTERACTIVE'])
})

test.each(causes)(
  '$id names rules that there are, and reads no text twice',
  ({ codes = [], signal, advice, title }) => {
    const known = new Set([...rules.map(({ code }) => code), 'SCH-UNKNOWN', 'SCH-CASE'])
    expect(codes.filter((code) => !known.has(code))).toEqual([])
    expect(signal.flags).not.toContain('g')
    expect(title).toMatch(/^[A-Za-z].*[^.]$/)
    expect(advice).toMatch(/^[A-Z].*[.]$/)
  },
)
