import { grouped, onceFor } from '#core/remember.ts'
import type { Template } from '../template.ts'
import { defineRule, since } from './define-rule.ts'
import { group } from './example-parts.ts'
import { literalText } from './literals.ts'

const path = ['properties', 'stagingResourceGroup']
const staged = (stagingResourceGroup: string) => ({ properties: { stagingResourceGroup } })
const other = (id: string) => ({ ...staged(id), name: 'other' })

export const stgUnique = defineRule({
  code: 'STG-UNIQUE',
  severity: since('2022-02-14', 'error'),
  summary: 'Each template has a staging resource group of its own.',
  why: 'The service marks the group as belonging to one template and refuses it to the next. Deleting one template empties the group.',
  source:
    'Documentation, troubleshooting: "staging resource group name is uniquely specified for each image template".',
  examples: {
    bad: [
      { template: staged(`${group}-staging`), beside: [other(`${group}-staging`)] },
      { template: staged(`${group}-staging`), beside: [other(`${group}-STAGING`)] },
    ],
    good: [
      { template: staged(`${group}-staging`), beside: [other(`${group}-staging-2`)] },
      { template: staged("[parameters('group')]"), beside: [other("[parameters('group')]")] },
    ],
  },
  check(template, report, all) {
    const text = groupOf(template)
    if (
      !text ||
      !byGroup(all)
        .get(text)
        ?.some(({ index }) => index !== template.index)
    )
      return
    report(path, 'Another template in this file has the same staging group. Each needs one of its own.')
  },
})

/** Asked for each template, of the same list of all of them. */
const byGroup = onceFor((all: readonly Template[]) => grouped(all, groupOf))

/** Azure compares names without case. */
function groupOf(template: Template): string | undefined {
  return literalText(template.value(path))?.toLowerCase()
}
