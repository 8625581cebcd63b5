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
      { deployment: true, template: { type: 'Microsoft.VirtualMachineImages/imageTemplate' } },
    ],
    good: [{ template: { type } }, { template: { type: type.toLowerCase() } }],
  },
  check(template, report) {
    const written = literalText(template.value(path))
    // Azure compares types without case.
    if (written === undefined || written.toLowerCase() === type.toLowerCase()) return
    report(path, `The type of an image template is ${type}.`, {
      ...(isSaidElsewhere(template) && { severity: 'warning' }),
      fixes: [{ title: 'Use the full type', edits: [{ op: 'set', path, content: { value: type } }], safe: true }],
    })
  },
})

/**
 * Only a deployment finds the service by this text. A resource by itself is
 * sent by a command or to an address that says its type, as the old samples
 * with a short one were; what the service once answered is in nobody's way.
 */
const isSaidElsewhere = (template: Template) =>
  template.container !== 'deployment' || template.value(['id']) !== undefined
