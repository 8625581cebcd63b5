import { defineRule } from './define-rule.ts'
import { checkName } from './names.ts'

const target = (runOutputName: string) => ({ properties: { distribute: [{ type: 'VHD', runOutputName }] } })

export const dstRoutPattern = defineRule({
  code: 'DST-ROUT-PATTERN',
  severity: 'error',
  summary: 'A run output name has 1 to 64 letters, digits, dashes, underscores and dots.',
  why: 'It becomes the name of an Azure resource. Before 2019-05-01-preview dots were refused too.',
  source: 'REST specification, runOutputName: "^[A-Za-z0-9-_.]{1,64}$".',
  examples: {
    bad: [
      { template: target('avd win11') },
      { template: target('') },
      { template: target('x'.repeat(65)) },
      { version: '2019-02-01-preview', template: target('avd.win11') },
    ],
    good: [
      { template: target('avd-win11_2.0') },
      { template: target('<name>') },
      { deployment: true, template: target("[parameters('name')]") },
    ],
  },
  checkItem({ part, version }, report) {
    if (part.list === 'distribute') checkName(part.field('runOutputName'), 'run output name', version, report)
  },
})
