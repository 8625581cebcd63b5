import { defineRule, since } from './define-rule.ts'
import { windows } from './example-parts.ts'
import { isKind } from './is-kind.ts'

const wrongName = 'valid_exit_codes'
const step = (more: object) => ({
  properties: { source: windows, customize: [{ type: 'PowerShell', inline: ['dir'], ...more }] },
})

export const cusExitName = defineRule({
  code: 'CUS-EXIT-NAME',
  severity: since('2019-02-01-preview', 'error'),
  summary: 'The exit codes that count as success are called validExitCodes.',
  why: 'The documentation of 2019 wrote valid_exit_codes, which the service never knew: it refuses the name, or ignores the codes.',
  source:
    'REST specification: validExitCodes, since 2019-02-01-preview. Documentation of May and July 2019: "valid_exit_codes".',
  examples: {
    bad: [
      { template: step({ [wrongName]: [0, 3010] }) },
      { template: step({ [wrongName]: [0], validExitCodes: [0, 3010] }) },
    ],
    good: [{ template: step({ validExitCodes: [0, 3010] }) }, { template: step({}) }],
  },
  checkItem({ part }, report) {
    const value = isKind(part, 'PowerShell') ? part.field(wrongName) : undefined
    if (!value) return
    const { path } = value
    const isFree = part.field('validExitCodes') === undefined
    report(path, `The service does not know ${wrongName}. The codes that count as success are validExitCodes.`, {
      at: 'key',
      fixes: [
        isFree
          ? { title: 'Rename to validExitCodes', edits: [{ op: 'rename', path, key: 'validExitCodes' }], safe: true }
          : { title: 'Keep validExitCodes only', edits: [{ op: 'remove', path }] },
      ],
    })
  },
})
