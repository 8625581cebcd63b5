import { az } from '../commands.ts'
import { subnetOf } from './known-ids.ts'
import type { Preflight } from './preflight.ts'

export const networkReady: Preflight = (template) => {
  const subnet = subnetOf(template, 'subnetId')
  const containers = subnetOf(template, 'containerInstanceSubnetId')
  if (!subnet) return []
  const show = (ids: string, query: string) => az('network vnet subnet show', { ids, query })
  const first = containers
    ? {
        id: `subnet ${subnet.text}`,
        title: `The subnet ${subnet.parts.subnet} is in the region of the template, with a way out`,
        note: 'The container subnet has to reach it at port 22 (Linux) or 5986 (Windows), and scripts have to reach what they download.',
        commands: [
          show(subnet.text, '{outbound:defaultOutboundAccess, nat:natGateway.id, rules:networkSecurityGroup.id}'),
        ],
      }
    : {
        id: `subnet ${subnet.text}`,
        title: `The subnet ${subnet.parts.subnet} lets the service in`,
        note: 'Without a container subnet the service comes by Private Link and a proxy VM: network policies for it are off, and ports 60000 and 60001 open.',
        commands: [
          show(subnet.text, 'privateLinkServiceNetworkPolicies'),
          az('network vnet subnet update', { ids: subnet.text, 'private-link-service-network-policies': 'Disabled' }),
        ],
      }
  if (!containers) return [first]
  return [
    first,
    {
      id: `containers ${containers.text}`,
      title: `The subnet ${containers.parts.subnet} is delegated to container groups`,
      note: 'To Microsoft.ContainerInstance/containerGroups, with nothing else in it, and a way out at ports 443 and 445.',
      commands: [
        show(containers.text, 'delegations[].serviceName'),
        az('network vnet subnet update', {
          ids: containers.text,
          delegations: 'Microsoft.ContainerInstance/containerGroups',
        }),
      ],
    },
  ]
}
