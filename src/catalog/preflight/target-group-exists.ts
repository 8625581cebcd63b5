import { az } from '../commands.ts'
import { knownId, targetsOf } from './known-ids.ts'
import type { Preflight } from './preflight.ts'

export const targetGroupExists: Preflight = (template) => {
  const groups = new Map<string, { resourceGroup: string; subscription: string | undefined }>()
  for (const target of targetsOf(template, 'ManagedImage')) {
    const id = knownId('image-id', target.field('imageId'))
    const { resourceGroup = '', subscription } = id?.parts ?? {}
    if (id) groups.set(`${subscription} ${resourceGroup}`, { resourceGroup, subscription })
  }
  return [...groups.entries()].map(([key, { resourceGroup, subscription }]) => ({
    id: `group ${key}`,
    title: `The resource group ${resourceGroup} exists`,
    note: 'The build puts the image into it and makes none.',
    commands: [az('group exists', { name: resourceGroup, subscription })],
  }))
}
