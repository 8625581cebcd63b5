import { defineRule, since } from './define-rule.ts'
import { isBlank } from './literals.ts'
import { network, subnet, vnetField } from './vnet-fields.ts'

export const vnetProxyNeedsSubnet = defineRule({
  code: 'VNET-PROXY-NEEDS-SUBNET',
  severity: since('2021-10-01', 'error'),
  summary: 'A proxy VM size stands beside a subnet.',
  why: 'The proxy VM is made only where the build runs in a network of yours.',
  source: 'Azure CLI: "only configurable when --subnet is specified".',
  examples: {
    bad: [{ template: network({ proxyVmSize: 'Standard_A1_v2' }) }],
    good: [
      { template: network({ proxyVmSize: 'Standard_A1_v2', subnetId: subnet('build') }) },
      { template: network({ subnetId: subnet('build') }) },
    ],
  },
  check(template, report) {
    const size = vnetField(template, 'proxyVmSize')
    if (!size || isBlank(size) || !isBlank(vnetField(template, 'subnetId'))) return
    report(size.path, 'A proxy VM needs a subnet. Name the subnet, or leave the size out.', {
      fixes: [{ title: 'Leave the size out', edits: [{ op: 'remove', path: size.path }] }],
    })
  },
})
