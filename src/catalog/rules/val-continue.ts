import { defineRule, since } from './define-rule.ts'
import { isOn } from './literals.ts'

const path = ['properties', 'validate', 'continueDistributeOnFailure']
const validate = (continueDistributeOnFailure: unknown) => ({
  properties: { validate: { continueDistributeOnFailure, inVMValidations: [{ type: 'Shell', inline: ['true'] }] } },
})

export const valContinue = defineRule({
  code: 'VAL-CONTINUE',
  severity: since('2022-02-14', 'warning'),
  summary: 'An image that fails its validation is not distributed.',
  why: 'With this on, it is distributed all the same, though the run is reported as failed.',
  source: 'REST specification: "use this option with caution".',
  examples: {
    bad: [{ template: validate(true) }],
    good: [{ template: validate(false) }, { deployment: true, template: validate("[parameters('go')]") }],
  },
  check(template, report) {
    const value = template.value(path)
    if (!isOn(value)) return
    report(path, 'An image that fails its validation would be distributed all the same.', {
      fixes: [{ title: 'Turn it off', edits: [{ op: 'set', path, content: { value: false } }] }],
    })
  },
})
