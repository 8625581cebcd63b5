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
