import { defineRule, since } from './define-rule.ts'
import { network, subnet, vnetField } from './vnet-fields.ts'
import { checkResourceId } from './resource-id-rule.ts'

export const vnetSubnetId = defineRule({
  code: 'VNET-SUBNET-ID',
  severity: since('2020-02-14', 'error'),
  summary: 'A subnet is given by its resource ID.',
  why: 'The service looks the subnet up by this ID. The ID of the network alone is not enough.',
  source: 'Service alert of May 2020: subnetId replaced name, subnetName and resourceGroupName.',
  examples: {
    bad: [
      { template: network({ subnetId: 'build' }) },
      { template: network({ subnetId: subnet('build').replace('/subnets/build', '') }) },
    ],
    good: [
      { template: network({ subnetId: subnet('build') }) },
      { template: network({ subnetId: '<subnetId>' }) },
      { deployment: true, template: network({ subnetId: "[parameters('subnet')]" }) },
    ],
  },
  check(template, report) {
    for (const name of ['subnetId', 'containerInstanceSubnetId']) {
      checkResourceId(vnetField(template, name), { format: 'subnet-id', noun: 'a subnet' }, report)
    }
  },
})
