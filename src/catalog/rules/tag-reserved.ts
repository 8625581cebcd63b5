import { itemsOf, keyOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import { defineRule, since } from './define-rule.ts'

const path = ['properties', 'managedResourceTags']
const reserved = new Set(['createdby', 'usedby', 'imagetemplatename', 'imagetemplateresourcegroupname'])
const tags = (managedResourceTags: object) => ({ properties: { managedResourceTags } })

export const tagReserved = defineRule({
  code: 'TAG-RESERVED',
  severity: since('2024-02-01', 'warning'),
  summary: 'Tags of managed resources have names of your own.',
  why: 'The service marks the resources of a build with these names, and finds them by them.',
  source: 'Inference from the default tags of staging resource groups in the documentation.',
  examples: {
    bad: [{ template: tags({ createdBy: 'me' }) }],
    good: [{ template: tags({ team: 'images' }) }, { template: { tags: { createdBy: 'me' } } }],
  },
  check(template, report) {
    const value = template.value(path)
    if (value?.type !== NodeType.Object) return
    for (const tag of itemsOf(template.tree, value.node)) {
      const name = keyOf(template.tree, tag)
      if (!reserved.has(name.toLowerCase())) continue
      report([...path, name], `The service itself puts the tag ${name} on what it makes. Choose another name.`, {
        at: 'key',
      })
    }
  },
})
