import { defineRule, since } from './define-rule.ts'
import { isBlank } from './literals.ts'
import { network, subnet, vnetField } from './vnet-fields.ts'

export const vnetAciNeedsSubnet = defineRule({
  code: 'VNET-ACI-NEEDS-SUBNET',
  severity: since('2024-02-01', 'error'),
  summary: 'A container subnet stands beside a subnet of the build VM.',
  why: 'The service refuses a container subnet alone.',
  source: 'Networking documentation: "only the ACI subnet" alone "is not supported".',
  examples: {
    bad: [{ template: network({ containerInstanceSubnetId: subnet('aci') }) }],
    good: [{ template: network({ containerInstanceSubnetId: subnet('aci'), subnetId: subnet('build') }) }],
  },
  check(template, report) {
    const container = vnetField(template, 'containerInstanceSubnetId')
    if (!container || isBlank(container) || !isBlank(vnetField(template, 'subnetId'))) return
    report(container.path, 'A container subnet alone is refused. Name the subnet of the build VM, too.')
  },
})
