import type { Field, ReadText } from '#core/field.ts'
import { az } from '../commands.ts'
import { parseResourceId } from '../resource-ids.ts'

function listSubnets(read: ReadText, property: string): string {
  const parts = parseResourceId('subnet-id', read(property) ?? read('subnetId') ?? '')
  return az('network vnet subnet list', {
    subscription: parts?.subscription,
    'resource-group': parts?.resourceGroup ?? '<resourceGroup>',
    'vnet-name': parts?.network ?? '<virtualNetwork>',
    query: '[].id',
    output: 'tsv',
  })
}

/** The network of the build VM: a part of the VM profile. */
export const vnetConfig: Field = {
  name: 'vnetConfig',
  label: 'Network',
  adds: 'a network',
  help: 'An existing network for the build VM. Omitted, the service makes one with a public address and deletes it after the build.',
  since: '2020-02-14',
  shape: {
    type: 'object',
    fields: [
      {
        name: 'subnetId',
        label: 'Subnet',
        help: 'Resource ID of a subnet in the region of the template, with a way out to the internet.',
        shape: { type: 'string', format: 'subnet-id' },
        command: (read) => listSubnets(read, 'subnetId'),
      },
      {
        name: 'containerInstanceSubnetId',
        label: 'Container subnet',
        help: 'Another subnet of the same network, delegated to Microsoft.ContainerInstance/containerGroups. With it the build needs no proxy VM.',
        since: '2024-02-01',
        shape: { type: 'string', format: 'subnet-id' },
        command: (read) => listSubnets(read, 'containerInstanceSubnetId'),
      },
      {
        name: 'proxyVmSize',
        label: 'Proxy VM size',
        help: 'Of the small VM that connects the service to the subnet. Not together with a container subnet.',
        since: '2021-10-01',
        shape: { type: 'string', format: 'vm-size' },
        fallback: '',
        ifOmitted: 'Standard_A1_v2 if omitted',
        half: true,
      },
    ],
  },
}
