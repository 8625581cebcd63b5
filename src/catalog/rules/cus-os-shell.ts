import { defineRule } from './define-rule.ts'
import { windows } from './example-parts.ts'

const shell = [{ type: 'Shell', inline: ['sudo apt-get update'] }]

export const cusOsShell = defineRule({
  code: 'CUS-OS-SHELL',
  severity: 'error',
  summary: 'Shell steps run on a Linux source.',
  why: 'Shell scripts run over SSH, which a Windows build VM does not answer. The service refuses such a step.',
  source: 'REST specification, Shell: "Runs a shell script during the customization phase (Linux)."',
  examples: {
    bad: [
      { template: { properties: { source: windows, customize: shell } } },
      { template: { properties: { source: windows, customize: [], validate: { inVMValidations: shell } } } },
    ],
    good: [
      { template: { properties: { customize: shell } } },
      { template: { properties: { source: windows, customize: [{ type: 'PowerShell', inline: ['dir'] }] } } },
    ],
  },
  checkItem({ part, os }, report) {
    if (part.type !== 'Shell' || os !== 'Windows') return
    const path = [...part.path, 'type']
    report(path, 'Shell runs on Linux; the source is Windows.', {
      fixes: [{ title: 'Change to PowerShell', edits: [{ op: 'set', path, content: { value: 'PowerShell' } }] }],
    })
  },
})
