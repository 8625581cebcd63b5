import { defineRule, since } from './define-rule.ts'
import { isBlank } from './literals.ts'
import { network, subnet, vnetField } from './vnet-fields.ts'

const firstWithBoth = '2024-02-01'

export const vnetOneSubnet = defineRule({
  code: 'VNET-ONE-SUBNET',
  severity: since('2020-02-14', 'info'),
  summary: 'A build in a network of yours has a subnet for the containers too.',
  why: 'With one subnet the service comes in by Private Link and a proxy VM: policies for it have to be off on the subnet, and ports 60000 and 60001 open. The documentation recommends the two subnets.',
  source: 'Documentation, networking, June 2026. The second subnet came with 2024-02-01.',
  examples: {
    bad: [
      { template: network({ subnetId: subnet('build') }) },
      { version: '2022-07-01', template: network({ subnetId: subnet('build') }) },
    ],
    good: [
      { template: network({ subnetId: subnet('build'), containerInstanceSubnetId: subnet('containers') }) },
      { template: {} },
    ],
  },
  check(template, report) {
    const id = vnetField(template, 'subnetId')
    if (!id || isBlank(id) || !isBlank(vnetField(template, 'containerInstanceSubnetId'))) return
    const way = template.version < firstWithBoth ? `, from ${firstWithBoth} on,` : ''
    report(id.path, `One subnet means a proxy VM and open ports. A container subnet beside it${way} does without.`)
  },
})
