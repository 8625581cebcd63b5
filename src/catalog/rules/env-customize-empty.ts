import { defineRule } from './define-rule.ts'
import { literalText } from './literals.ts'
import { hasNoSteps, stepsPath as path } from './no-steps.ts'

const boot = ['properties', 'optimize', 'vmBoot', 'state']
const validator = { type: 'Shell', inline: ['true'] }

export const envCustomizeEmpty = defineRule({
  code: 'ENV-CUSTOMIZE-EMPTY',
  severity: 'info',
  summary: 'A build does something: it has a step, validates, or optimizes the boot.',
  why: 'Without customizers the image is the source again, only generalized. That is allowed, and wanted where only the boot is optimized or the image is copied to a gallery.',
  source: 'Documentation of VM boot optimization: "keep customization field as empty".',
  examples: {
    bad: [
      { template: { properties: { customize: [] } } },
      { template: { properties: { customize: null } } },
      { template: { properties: { customize: [], optimize: { vmBoot: { state: 'Disabled' } } } } },
    ],
    good: [
      { template: {} },
      { template: { properties: { customize: [], optimize: { vmBoot: { state: 'Enabled' } } } } },
      { template: { properties: { customize: [], validate: { inVMValidations: [validator] } } } },
      { deployment: true, template: { properties: { customize: "[parameters('steps')]" } } },
      { deployment: true, template: { properties: { customize: null, copy: [{ name: 'customize' }] } } },
    ],
  },
  check(template, report) {
    if (!hasNoSteps(template) || template.validators.length > 0) return
    if (literalText(template.value(boot))?.toLowerCase() === 'enabled') return
    report(path, 'No step changes the source: the image is the same, generalized. Add steps, or leave it so.')
  },
})
