import { defineRule, since } from './define-rule.ts'
import { isBlank, literalText } from './literals.ts'
import { network, subnet, vnetField } from './vnet-fields.ts'

export const vnetAciSameVnet = defineRule({
  code: 'VNET-ACI-SAME-VNET',
  severity: since('2024-02-01', 'error'),
  summary: 'Both subnets lie in one virtual network.',
  why: 'The containers reach the build VM over that network.',
  source:
    'REST specification, containerInstanceSubnetId: "must be on the same VNet as the subnet specified in subnetId".',
  examples: {
    bad: [{ template: network({ containerInstanceSubnetId: subnet('aci', 'other'), subnetId: subnet('build') }) }],
    good: [
      { template: network({ containerInstanceSubnetId: subnet('aci'), subnetId: subnet('build') }) },
      { template: network({ containerInstanceSubnetId: '<subnet>', subnetId: subnet('build') }) },
    ],
  },
  check(template, report) {
    const container = vnetField(template, 'containerInstanceSubnetId')
    const [one, other] = [container, vnetField(template, 'subnetId')].map((id) => networkOf(literalText(id)))
    if (!container || isBlank(container) || one === undefined || other === undefined || one === other) return
    report(container.path, 'The two subnets lie in different virtual networks. Choose two of the same one.')
  },
})

/** All before the subnet, without case, as Azure compares it. */
function networkOf(id: string | undefined): string | undefined {
  return id === undefined ? undefined : /^(.*\/virtualnetworks\/[^/]+)\/subnets\//.exec(id.toLowerCase())?.[1]
}
