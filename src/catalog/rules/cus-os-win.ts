import type { Fix } from '#core/finding.ts'
import type { Part } from '../template.ts'
import { defineRule } from './define-rule.ts'
import { windows } from './example-parts.ts'

const powerShell = [{ type: 'PowerShell', inline: ['dir'] }]

export const cusOsWin = defineRule({
  code: 'CUS-OS-WIN',
  severity: 'error',
  summary: 'PowerShell, WindowsRestart and WindowsUpdate steps run on a Windows source.',
  why: 'They run over WinRM, which a Linux build VM does not answer. Early documentation offered PowerShell on Linux; the service never did.',
  source: 'REST specification, PowerShell: "Runs the specified PowerShell on the VM (Windows)."',
  examples: {
    bad: [
      { template: { properties: { customize: powerShell } } },
      { template: { properties: { customize: [{ type: 'WindowsRestart' }] } } },
      { template: { properties: { customize: [{ type: 'WindowsUpdate', updateLimit: 20 }] } } },
      { template: { properties: { validate: { inVMValidations: powerShell } } } },
    ],
    good: [
      { template: { properties: { source: windows, customize: [...powerShell, { type: 'WindowsRestart' }] } } },
      { template: { properties: { customize: [{ type: 'Shell', inline: ['ls'] }] } } },
    ],
  },
  checkItem({ part, os }, report) {
    if (part.kind?.os !== 'Windows' || os !== 'Linux') return
    const message = `${part.kind.type} runs on Windows; the source is Linux.`
    report([...part.path, 'type'], message, { fixes: [toFix(part)] })
  },
})

function toFix({ type, path }: Part): Fix {
  return type === 'PowerShell'
    ? { title: 'Change to Shell', edits: [{ op: 'set', path: [...path, 'type'], content: { value: 'Shell' } }] }
    : { title: 'Delete this step', edits: [{ op: 'remove', path }] }
}
