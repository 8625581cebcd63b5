import { defineRule, since } from './define-rule.ts'
import { windows } from './example-parts.ts'
import { isKind } from './is-kind.ts'
import { isBlank } from './literals.ts'

const path = ['properties', 'vmProfile', 'vmSize']
const template = (more: object) => ({
  properties: { source: windows, customize: [{ type: 'WindowsUpdate' }], ...more },
})

export const wuVmsize = defineRule({
  code: 'WU-VMSIZE',
  severity: since('2019-05-01-preview', 'warning'),
  summary: 'A template that installs Windows updates names a VM size.',
  why: 'The default build VM has too little memory for it: the build fails after hours with an out-of-memory error.',
  source: 'Troubleshooting: "commonly happens when Windows Update runs with the default build VM size".',
  examples: {
    bad: [{ template: template({}) }, { template: template({ vmProfile: { osDiskSizeGB: 127 } }) }],
    good: [
      { template: template({ vmProfile: { vmSize: 'Standard_D4s_v5' } }) },
      { deployment: true, template: template({ vmProfile: { vmSize: "[parameters('size')]" } }) },
      { template: template({ customize: [{ type: 'WindowsRestart' }] }) },
    ],
  },
  check(template, report) {
    const updates = template.customizers.find((part) => isKind(part, 'WindowsUpdate'))
    const profile = template.value(['properties', 'vmProfile'])
    if (!updates || template.os === 'Linux' || profile?.form === 'expression' || !isBlank(template.value(path))) return
    const value = 'Standard_D4s_v5'
    report(updates.path, 'Windows Update runs out of memory on the default build VM. Choose a VM size.', {
      fixes: [{ title: `Use ${value}`, edits: [{ op: 'set', path, content: { value } }] }],
    })
  },
})
