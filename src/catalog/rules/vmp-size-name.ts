import { defineRule, since } from './define-rule.ts'
import { literalText } from './literals.ts'

const profile = ['properties', 'vmProfile']
const paths = [
  [...profile, 'vmSize'],
  [...profile, 'vnetConfig', 'proxyVmSize'],
]
const size = (vmSize: string) => ({ properties: { vmProfile: { vmSize } } })

export const vmpSizeName = defineRule({
  code: 'VMP-SIZE-NAME',
  severity: since('2019-05-01-preview', 'warning'),
  summary: 'A VM size has its whole name.',
  why: 'Azure knows sizes as Standard_D2s_v5. Under the short name that pages of prices and the portal show, no VM can be made, and the build fails at its start.',
  source: 'Inference from the names that az vm list-skus prints.',
  examples: {
    bad: [{ template: size('D2s_v5') }, { template: size('Standard D2s v5') }],
    good: [
      { template: size('Standard_D2s_v5') },
      { template: size('standard_d2s_v5') },
      { template: size('Basic_A2') },
      { template: size('') },
      { template: size('<vmSize>') },
      { deployment: true, template: size("[parameters('size')]") },
    ],
  },
  check(template, report) {
    for (const path of paths) {
      const text = literalText(template.value(path))?.trim()
      if (text === undefined || text === '' || /^(?:standard|basic)_\w/i.test(text)) continue
      const value = `Standard_${text.replace(/^standard[\s_-]*/i, '').replaceAll(/[\s-]+/g, '_')}`
      report(
        path,
        `${text} is no VM size. The names of sizes begin with Standard_ or Basic_, such as Standard_D2s_v5.`,
        {
          // What looks like a size but for its beginning.
          fixes: /^standard_[a-z]{1,4}\d+\w*$/i.test(value)
            ? [{ title: `Use ${value}`, edits: [{ op: 'set', path, content: { value } }] }]
            : [],
        },
      )
    }
  },
})
