import type { Part, Template } from '../template.ts'
import { installingOf } from '../scripts/installs.ts'
import type { Installing } from '../scripts/installs.ts'
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
    let pending: Installing = 'nothing'
    for (const [index, part] of template.customizers.entries()) {
      const isUpdate = isKind(part, 'WindowsUpdate')
      if (isUpdate && (pending === 'installs' || pending === 'unknown')) {
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
      pending = isUpdate ? 'nothing' : after(pending, part, template)
    }
  },
})

const messages = {
  installs: 'What a step before installs may wait for a restart, and updates fail then. Restart first.',
  unknown:
    'What the script before does cannot be seen here. If it installs software, updates may fail: restart before them.',
}

/** What waits for a restart behind a step. */
function after(pending: Installing, part: Part, { tree, version, os, hasExpressions }: Template): Installing {
  if (isKind(part, 'WindowsRestart')) return 'nothing'
  const own = installingOf({ part, tree, version, os, hasExpressions })
  if (own === 'restarts') return 'nothing'
  return own === 'nothing' || pending === 'installs' ? pending : own
}
