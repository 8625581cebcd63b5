import { group } from './example-parts.ts'
import { defineRule, since } from './define-rule.ts'
import { isBlank } from './literals.ts'
import { checkResourceId } from './resource-id-rule.ts'

const path = ['properties', 'stagingResourceGroup']
const staging = (stagingResourceGroup: string) => ({ properties: { stagingResourceGroup } })

export const stgId = defineRule({
  code: 'STG-ID',
  severity: since('2022-02-14', 'error'),
  summary: 'The staging resource group is given by its ID.',
  why: 'The service looks for it, or makes it, in the subscription of the template. A name alone says neither.',
  source: 'REST specification: "in the same subscription as the image template".',
  examples: {
    bad: [{ template: staging('rg-staging') }, { template: staging('/subscriptions/x/resourceGroups/') }],
    good: [
      { template: staging(group) },
      { template: staging('') },
      { template: staging('<stagingResourceGroup>') },
      { deployment: true, template: staging('[resourceGroup().id]') },
    ],
  },
  check(template, report) {
    const value = template.value(path)
    // Empty is as good as left out: the service makes a group of its own.
    if (isBlank(value)) return
    checkResourceId(value, { format: 'resource-group-id', noun: 'a resource group' }, report)
  },
})
