import type { Part } from '../template.ts'
import { defineRule, errorSince } from './define-rule.ts'
import { strictSince } from '../versions.ts'

/** As documentation and official samples spelled it. */
const wrongNames = ['tags', 'aritfactTags']
const target = (more: object) => ({ properties: { distribute: [{ type: 'VHD', runOutputName: 'vhd', ...more }] } })

export const dstTagsName = defineRule({
  code: 'DST-TAGS-NAME',
  severity: errorSince(strictSince),
  summary: 'The tags of a target are called artifactTags.',
  why: 'The documentation shows tags on VHD targets, which no version knows: the service refuses them from 2024-02-01 on, and ignored them before.',
  source: 'REST specification: artifactTags on every target. Documentation of 2019 to 2026: "tags" on VHD.',
  examples: {
    bad: [
      { template: target({ tags: { source: 'aib' } }) },
      { version: '2022-07-01', template: target({ aritfactTags: { source: 'aib' } }) },
      { template: target({ tags: { source: 'aib' }, artifactTags: { source: 'aib' } }) },
    ],
    good: [{ template: target({ artifactTags: { source: 'aib' } }) }, { template: { tags: { team: 'images' } } }],
  },
  checkItem({ part }, report) {
    if (part.list !== 'distribute') return
    for (const name of wrongNames) {
      const value = part.field(name)
      if (!value) continue
      report(value.path, `The service does not know ${name} here. The tags of a target are artifactTags.`, {
        at: 'key',
        fixes: toFixes(part, name),
      })
    }
  },
})

/** Two sets of tags are for the user to join. */
function toFixes(part: Part, name: string) {
  if (part.field('artifactTags') || wrongNames.some((other) => other !== name && part.field(other))) return []
  const rename = { op: 'rename', path: [...part.path, name], key: 'artifactTags' } as const
  return [{ title: 'Rename to artifactTags', edits: [rename], safe: true }]
}
