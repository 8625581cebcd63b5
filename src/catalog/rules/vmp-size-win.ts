import { windows } from './example-parts.ts'
import { defineRule } from './define-rule.ts'
import { literalText } from './literals.ts'

const path = ['properties', 'vmProfile', 'vmSize']
const size = (vmSize: string) => ({ properties: { source: windows, vmProfile: { vmSize }, customize: [] } })
/** One core. */
const small = /^(?:Basic|Standard)_(?:A[01]|B1\w*|DS?1|F1)(?:_v\d|s)?$/i

export const vmpSizeWin = defineRule({
  code: 'VMP-SIZE-WIN',
  severity: 'warning',
  summary: 'Windows builds on two cores or more.',
  why: 'On one core Windows builds slowly, and may fail for want of memory.',
  source: 'Documentation: "Running Windows builds, you should use \\"Standard_D2_v2\\"".',
  examples: {
    bad: [{ template: size('Standard_D1_v2') }, { template: size('Standard_B1ms') }],
    good: [
      { template: size('Standard_D2_v2') },
      { template: size('<vmSize>') },
      { template: { properties: { vmProfile: { vmSize: 'Standard_D1_v2' } } } },
    ],
  },
  check(template, report) {
    const vmSize = literalText(template.value(path))
    if (template.os !== 'Windows' || vmSize === undefined || !small.test(vmSize)) return
    report(path, `${vmSize} has one core, which is little for Windows. Standard_D2_v2 is the least to use.`, {
      fixes: [{ title: 'Use Standard_D2s_v5', edits: [{ op: 'set', path, content: { value: 'Standard_D2s_v5' } }] }],
    })
  },
})
