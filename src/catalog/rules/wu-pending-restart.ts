import type { Template } from '../template.ts'
import { installingOf } from '../scripts/installs.ts'
import { windows } from './example-parts.ts'
import { defineRule } from './define-rule.ts'
import { isKind } from './is-kind.ts'

const update = { type: 'WindowsUpdate' }
const run = (...inline: string[]) => ({ type: 'PowerShell', inline })
const install = run('choco install git -y')
const file = { type: 'File', sourceUri: 'https://example.com/a.txt', destination: 'C:\\a.txt' }
const restart = { type: 'WindowsRestart' }
const steps = (...customize: object[]) => ({
  properties: { source: windows, vmProfile: { vmSize: 'Standard_D4s_v5' }, customize },
})

export const wuPendingRestart = defineRule({
  code: 'WU-PENDING-RESTART',
  severity: 'warning',
  summary: 'Between an installation and Windows Update stands a restart.',
  why: 'Updates fail while an installation still waits for a restart (COMException 0x80240016).',
  source:
    'Documentation: "strongly advise you consider adding in a Windows Restart ... before running Windows Update".',
  examples: {
    bad: [
      { template: steps(install, update) },
      { template: steps(install, file, update) },
      { template: steps(run('Start-Process C:\\setup.exe /S -Wait'), update) },
      { template: steps(run('Install-WindowsFeature Web-Server'), update) },
      { template: steps({ type: 'PowerShell', scriptUri: 'https://example.com/setup.ps1' }, update) },
    ],
    good: [
      { template: steps(install, restart, update) },
      { template: steps(update, install) },
      { template: steps(file, update) },
      { template: steps(run('Write-Host "choco install git"', 'Start-Sleep 60'), update) },
      { template: steps(run('Install-Module Az -Force'), update) },
    ],
  },
  check(template, report) {
    for (const [index, part] of template.customizers.entries()) {
      const pending = isKind(part, 'WindowsUpdate') ? pendingBefore(template, index) : undefined
      if (pending === undefined) continue
      report(part.path, messages[pending], {
        // Whether there is anything to wait for nobody can tell, but a restart does no harm.
        ...(pending === 'unknown' && { severity: 'info' }),
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

const messages = {
  installs: 'What a step before installs may wait for a restart, and updates fail then. Restart first.',
  unknown:
    'What the script before does cannot be seen here. If it installs software, updates may fail: restart before them.',
}

/** What may wait for a restart when a step begins. Read backwards: few steps stand between an update and what settles it. */
function pendingBefore(template: Template, index: number): keyof typeof messages | undefined {
  const { customizers, tree, version, os, hasExpressions } = template
  let isUnknown = false
  for (let at = index - 1; at >= 0; at--) {
    const part = customizers[at]
    if (!part || isKind(part, 'WindowsRestart') || isKind(part, 'WindowsUpdate')) break
    const own = installingOf({ part, tree, version, os, hasExpressions })
    if (own === 'installs') return 'installs'
    if (own === 'restarts') break
    isUnknown ||= own === 'unknown'
  }
  return isUnknown ? 'unknown' : undefined
}
