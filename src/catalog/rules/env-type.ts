import type { Template } from '../template.ts'
import { defineRule } from './define-rule.ts'
import { literalText } from './literals.ts'

const type = 'Microsoft.VirtualMachineImages/imageTemplates'
const path = ['type']

export const envType = defineRule({
  code: 'ENV-TYPE',
  severity: 'error',
  summary: `The type of an image template is ${type}.`,
  why: 'Azure finds the service by this text. Old samples stop after the provider, and some answers of the service had the singular; neither can be deployed.',
  source: 'Documentation: "which must be `Microsoft.VirtualMachineImages/imageTemplates`".',
  examples: {
    bad: [
      { template: { type: 'Microsoft.VirtualMachineImages' } },
      { template: { type: 'Microsoft.VirtualMachineImages/imageTemplate' } },
      { deployment: true, template: { type: 'Microsoft.VirtualMachineImages/imageTemplate' } },
    ],
    good: [{ template: { type } }, { template: { type: type.toLowerCase() } }],
  },
  check(template, report) {
    const written = literalText(template.value(path))
    // Azure compares types without case.
    if (written === undefined || written.toLowerCase() === type.toLowerCase()) return
    report(path, `The type of an image template is ${type}.`, {
      ...(isSaidElsewhere(template, written) && { severity: 'warning' }),
      fixes: [{ title: 'Use the full type', edits: [{ op: 'set', path, content: { value: type } }], safe: true }],
    })
  },
})

/**
 * The old samples with the short type were sent by a command that says the
 * whole of it, and were taken; a deployment has this text alone to go by. What
 * the service once answered is in nobody's way.
 */
const isSaidElsewhere = (template: Template, written: string) =>
  template.value(['id']) !== undefined || (template.container !== 'deployment' && !written.includes('/'))
