import { windows } from './example-parts.ts'
import { defineRule, since } from './define-rule.ts'
import { isKind } from './is-kind.ts'

const update = { type: 'WindowsUpdate' }
const install = { type: 'PowerShell', inline: ['choco install git -y'] }
const restart = { type: 'WindowsRestart' }
const steps = (...customize: object[]) => ({
  properties: { source: windows, vmProfile: { vmSize: 'Standard_D4s_v5' }, customize },
})

export const wuPendingRestart = defineRule({
  code: 'WU-PENDING-RESTART',
  severity: since('2020-02-14', 'warning'),
  summary: 'Between a script and Windows Update stands a restart.',
  why: 'Updates fail while an installation still waits for a restart (COMException 0x80240016).',
  source:
    'Documentation: "strongly advise you consider adding in a Windows Restart ... before running Windows Update".',
  examples: {
    bad: [{ template: steps(install, update) }],
    good: [
      { template: steps(install, restart, update) },
      { template: steps(update, install) },
      { template: steps({ type: 'File', sourceUri: 'https://example.com/a.txt', destination: 'C:\\a.txt' }, update) },
    ],
  },
  check({ customizers }, report) {
    for (const [index, part] of customizers.entries()) {
      const before = customizers[index - 1]
      if (!before || !isKind(part, 'WindowsUpdate') || !isKind(before, 'PowerShell')) continue
      report(part.path, 'What the step before installs may wait for a restart, and updates fail then. Restart first.', {
        fixes: [
          {
            title: 'Insert a restart before it',
            edits: [{ op: 'insert', path: part.path.slice(0, -1), index, content: { value: restart } }],
          },
        ],
      })
    }
  },
})
