import { overridingStep } from '../generalize/overriding-step.ts'
import { defineRule } from './define-rule.ts'
import { windows } from './example-parts.ts'
import { isKind } from './is-kind.ts'

const install = { type: 'PowerShell', inline: ['choco install git -y'] }
const restart = { type: 'WindowsRestart' }
const generalize = { type: 'PowerShell', inline: ['Set-Content -Path c:\\DeprovisioningScript.ps1 -Value $script'] }
const steps = (...customize: object[]) => ({ properties: { source: windows, customize } })

export const wuRestartAfter = defineRule({
  code: 'WU-RESTART-AFTER',
  severity: 'info',
  summary: 'A Windows build ends with a restart.',
  why: 'What a step installed may still wait for a restart. Sysprep then fails, or the first start of the image takes longer.',
  source: 'Documentation, troubleshooting: "adding a Windows restart customizer as the last customization".',
  examples: {
    bad: [
      { template: steps(install) },
      { template: steps(restart, install) },
      { template: steps(restart, install, generalize) },
    ],
    good: [
      { template: steps(install, restart) },
      { template: steps(install, restart, generalize) },
      { template: steps({ type: 'PowerShell', inline: ['shutdown /r'] }, { type: 'WindowsUpdate' }) },
      { template: {} },
    ],
  },
  check(template, report) {
    if (template.os !== 'Windows') return
    const own = overridingStep(template)
    const index = template.customizers.findLastIndex((_, at) => at !== own)
    const last = template.customizers[index]
    if (!last || !isKind(last, 'PowerShell')) return
    report(last.path, 'What this last step installs may wait for a restart. Restart at the end.', {
      fixes: [
        {
          title: 'Insert a restart after it',
          edits: [{ op: 'insert', path: last.path.slice(0, -1), index: index + 1, content: { value: restart } }],
        },
      ],
    })
  },
})
