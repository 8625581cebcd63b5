import { defineRule, since } from './define-rule.ts'
import { legacyNetworkFields, network, subnet, toSubnetId } from './vnet-fields.ts'

const names = { name: 'vnet', subnetName: 'build', resourceGroupName: 'rg-network' }

export const vnetLegacy = defineRule({
  code: 'VNET-LEGACY',
  severity: since('2020-02-14', 'error'),
  summary: 'A subnet is given by one subnetId, not by name, subnetName and resourceGroupName.',
  why: 'The first stable version took the three names away; the build would run outside of the network, or not at all.',
  source: 'Service alert of May 2020: "The three properties are no longer supported in new API".',
  examples: {
    bad: [{ template: network(names) }, { template: network({ name: 'vnet' }) }],
    good: [
      { template: network({ subnetId: subnet('build') }) },
      { version: '2019-05-01-preview', template: network(names) },
    ],
  },
  check(template, report) {
    const edits = toSubnetId(template, '')
    for (const { path } of legacyNetworkFields(template)) {
      report(path, `${path.at(-1)} is no longer taken. One subnetId names subscription, group, network and subnet.`, {
        at: 'key',
        fixes: edits ? [{ title: 'Put a subnetId together', edits }] : [],
      })
    }
  },
})
