import { defineRule, since } from './define-rule.ts'
import { isBlank } from './literals.ts'
import { network, subnet, vnetField } from './vnet-fields.ts'

export const vnetAciNoProxy = defineRule({
  code: 'VNET-ACI-NO-PROXY',
  severity: since('2024-02-01', 'error'),
  summary: 'A container subnet stands without a proxy VM size.',
  why: 'With a container subnet no proxy VM is made, and the service refuses a size for it.',
  source: 'REST specification, proxyVmSize: "must not be specified if containerInstanceSubnetId is specified".',
  examples: {
    bad: [
      {
        template: network({
          containerInstanceSubnetId: subnet('aci'),
          subnetId: subnet('build'),
          proxyVmSize: 'Standard_A1_v2',
        }),
      },
    ],
    good: [
      { template: network({ containerInstanceSubnetId: subnet('aci'), subnetId: subnet('build') }) },
      { template: network({ subnetId: subnet('build'), proxyVmSize: 'Standard_A1_v2' }) },
    ],
  },
  check(template, report) {
    const size = vnetField(template, 'proxyVmSize')
    if (!size || isBlank(size) || isBlank(vnetField(template, 'containerInstanceSubnetId'))) return
    report(size.path, 'With a container subnet there is no proxy VM. Leave its size out.', {
      fixes: [{ title: 'Leave the size out', edits: [{ op: 'remove', path: size.path }], safe: true }],
    })
  },
})
