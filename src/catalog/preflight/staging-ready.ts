import { az } from '../commands.ts'
import { knownId } from './known-ids.ts'
import type { Preflight } from './preflight.ts'

export const stagingReady: Preflight = (template) => {
  const id = knownId('resource-group-id', template.value(['properties', 'stagingResourceGroup']))
  if (!id) return []
  const { resourceGroup = '', subscription } = id.parts
  return [
    {
      id: `staging ${id.text}`,
      title: `The staging group ${resourceGroup} is empty, or not there yet`,
      note: 'One that exists is in the region of the template, holds nothing, serves no other template, and the identity is its Contributor. When the template is deleted, what is in it goes.',
      commands: [az('resource list', { 'resource-group': resourceGroup, subscription, query: '[].id', output: 'tsv' })],
    },
  ]
}
