import { defineRule } from './define-rule.ts'
import { ubuntu, windows } from './example-parts.ts'
import { isOn } from './literals.ts'
import { hasNoSteps, stepsPath as path } from './no-steps.ts'

const wait = { type: 'PowerShell', name: 'Wait for the agent', inline: ['Start-Sleep -Seconds 60'] }
const from = (source: object, customize: unknown, more: object = {}) => ({
  properties: { source, customize, ...more },
})

export const cusSysprepTiming = defineRule({
  code: 'CUS-SYSPREP-TIMING',
  severity: 'info',
  summary: 'A Windows build without steps waits a minute before it is generalized.',
  why: 'Right after the start of the VM its agent is still at work. Sysprep that comes too early fails.',
  source: 'Documentation, troubleshooting: "add a 60-second PowerShell sleep customization", or use a larger VM.',
  examples: {
    bad: [{ template: from(windows, []) }, { template: from(windows, null) }],
    good: [
      { template: from(windows, [{ type: 'PowerShell', inline: ['choco install git -y'] }]) },
      { template: from(ubuntu, []) },
      { deployment: true, template: from(windows, "[parameters('steps')]") },
      { template: from(windows, "[parameters('steps')]") },
      { template: from(windows, '<steps>') },
      { template: from(windows, { type: 'PowerShell', inline: ['choco install git -y'] }) },
      { deployment: true, template: from(windows, ["[parameters('step')]"]) },
    ],
  },
  check(template, report) {
    const isBuilt = !isOn(template.value(['properties', 'validate', 'sourceValidationOnly']))
    if (template.os !== 'Windows' || !hasNoSteps(template) || !isBuilt) return
    report(path, 'Without a step Sysprep may come before the VM is ready. A step that sleeps a minute avoids that.', {
      fixes: [{ title: 'Add a step that waits', edits: [{ op: 'set', path, content: { value: [wait] } }] }],
    })
  },
})
