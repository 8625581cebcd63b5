import { defineRule } from './define-rule.ts'
import { checkName } from './names.ts'

export const envName = defineRule({
  code: 'ENV-NAME',
  severity: 'error',
  summary: 'A template name has 1 to 64 letters, digits, dashes, underscores and dots.',
  why: 'It is a part of the address of the template. Before 2019-05-01-preview dots were refused too.',
  source: 'REST specification, imageTemplateName: "^[A-Za-z0-9-_.]{1,64}$".',
  examples: {
    bad: [
      { template: { name: 'my template' } },
      { template: { name: 'x'.repeat(65) } },
      { template: { name: '' } },
      { version: '2019-02-01-preview', template: { name: 'my.template' } },
    ],
    good: [
      { template: { name: 'my.template-2_b' } },
      { template: { name: '<templateName>' } },
      { template: { name: null } },
      { deployment: true, template: { name: "[parameters('name')]" } },
    ],
  },
  check(template, report) {
    checkName(template.value(['name']), 'template name', template.version, report)
  },
})
