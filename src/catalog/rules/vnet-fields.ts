import type { Edit } from '#core/text/edit.ts'
import { formatResourceId } from '../resource-ids.ts'
import type { IdParts } from '../resource-ids.ts'
import type { Template, Value } from '../template.ts'
import { group } from './example-parts.ts'

/** What the rules of the network look at and what their examples are made of. */

const vnetConfig = ['properties', 'vmProfile', 'vnetConfig']

export function vnetField(template: Template, name: string): Value | undefined {
  return template.value([...vnetConfig, name])
}

export const subnet = (name: string, vnet = 'vnet') =>
  `${group}/providers/Microsoft.Network/virtualNetworks/${vnet}/subnets/${name}`

export const network = (config: object) => ({ properties: { vmProfile: { vnetConfig: config } } })

/** How a network was named until 2019; since then one ID does. */
const legacyNames = { network: 'name', subnet: 'subnetName', resourceGroup: 'resourceGroupName' } as const

/** Those of them that are there. */
export function legacyNetworkFields(template: Template): readonly Value[] {
  return Object.values(legacyNames).flatMap((name) => vnetField(template, name) ?? [])
}

/**
 * The one ID in place of the three names; `undefined` where one is missing or
 * an expression, which is better put together by hand.
 */
export function toSubnetId(template: Template, subscription: string): readonly Edit[] | undefined {
  const [network, subnetName, resourceGroup] = Object.values(legacyNames).map((name) => vnetField(template, name))
  const isPlain = [network, subnetName, resourceGroup].every((value) => value && value.form !== 'expression')
  if (!isPlain || vnetField(template, 'subnetId')) return undefined
  const parts = { network: network?.text, subnet: subnetName?.text, resourceGroup: resourceGroup?.text, subscription }
  const value = formatResourceId('subnet-id', parts as IdParts) // isPlain says that all are there
  return [
    ...legacyNetworkFields(template).map(({ path }) => ({ op: 'remove', path }) as const),
    { op: 'set', path: [...vnetConfig, 'subnetId'], content: { value } },
  ]
}
