import { defineRule, since } from './define-rule.ts'
import { isBlank, literalText } from './literals.ts'
import { network, subnet, vnetField } from './vnet-fields.ts'

export const vnetAciDifferent = defineRule({
  code: 'VNET-ACI-DIFFERENT',
  severity: since('2024-02-01', 'error'),
  summary: 'The container subnet is another one than that of the build VM.',
  why: 'A subnet that containers run in takes no virtual machines.',
  source: 'Documentation: "must not be the same subnet".',
  examples: {
    bad: [
      { template: network({ containerInstanceSubnetId: subnet('build'), subnetId: subnet('build').toLowerCase() }) },
    ],
    good: [{ template: network({ containerInstanceSubnetId: subnet('aci'), subnetId: subnet('build') }) }],
  },
  check(template, report) {
    const container = vnetField(template, 'containerInstanceSubnetId')
    const [one, other] = [literalText(container), literalText(vnetField(template, 'subnetId'))]
    if (!container || isBlank(container) || !one || one.toLowerCase() !== other?.toLowerCase()) return
    report(container.path, 'Both subnets are the same. Containers need one of their own.')
  },
})
