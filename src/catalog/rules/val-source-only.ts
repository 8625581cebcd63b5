import { defineRule, since } from './define-rule.ts'
import { isOn } from './literals.ts'

const path = ['properties', 'validate', 'sourceValidationOnly']
const only = (sourceValidationOnly: unknown, customize: unknown[] = [], inVMValidations: unknown[] = [script]) => ({
  properties: { customize, validate: { sourceValidationOnly, inVMValidations } },
})
const script = { type: 'Shell', inline: ['true'] }

export const valSourceOnly = defineRule({
  code: 'VAL-SOURCE-ONLY',
  severity: since('2022-02-14', 'info'),
  summary: 'A template that only validates its source has validators, and no steps that would never run.',
  why: 'With sourceValidationOnly the source image itself is validated: nothing is built, so no customizer runs.',
  source:
    'REST specification: "No separate build will be run". That the steps are then without effect is an inference.',
  examples: {
    bad: [{ template: only(true, [script]) }, { template: only(true, [], []) }],
    good: [{ template: only(true) }, { template: only(false, [script]) }],
  },
  check(template, report) {
    if (!isOn(template.value(path))) return
    if (template.validators.length === 0) report(path, 'The source would be validated, but there is no validator.')
    else if (template.customizers.length > 0) report(path, 'Only the source is validated: no customizer runs.')
  },
})
