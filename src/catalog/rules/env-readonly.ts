import type { Path } from '#core/text/path.ts'
import { itemsOf, keyOf } from '#core/text/read.ts'
import type { Template } from '../template.ts'
import { strictSince } from '../versions.ts'
import { defineRule, errorSince } from './define-rule.ts'

const states = ['provisioningState', 'provisioningError', 'lastRunStatus', 'exactStagingResourceGroup']
const identities = ['identity', 'userAssignedIdentities']

export const envReadonly = defineRule({
  code: 'ENV-READONLY',
  severity: errorSince(strictSince),
  summary: 'A template holds nothing that the service writes.',
  why: 'States, exact versions and IDs of identities come from exports. The service ignores or refuses them in what is sent.',
  source: 'REST specification: readOnly. A sample of 2022-07-01 sends exactVersion.',
  examples: {
    bad: [
      { template: { properties: { provisioningState: 'Succeeded' } } },
      { version: '2022-07-01', template: { properties: { lastRunStatus: { runState: 'Succeeded' } } } },
      { template: { identity: { type: 'UserAssigned', userAssignedIdentities: { '<id>': { clientId: 'x' } } } } },
    ],
    good: [{ template: {} }],
  },
  check(template, report) {
    for (const path of candidates(template)) {
      const name = path.at(-1)
      if (!template.value(path)) continue
      report(path, `The service writes ${name} itself. Leave it out.`, {
        at: 'key',
        fixes: [{ title: `Remove ${name}`, edits: [{ op: 'remove', path }], safe: true }],
      })
    }
  },
})

function candidates(template: Template): Path[] {
  const { tree } = template
  const written = template.value(identities)
  const keys = written ? itemsOf(tree, written.node).map((one) => keyOf(tree, one)) : []
  return [
    ...states.map((name) => ['properties', name]),
    ['properties', 'source', 'exactVersion'],
    ...keys.flatMap((key) => ['principalId', 'clientId'].map((name) => [...identities, key, name])),
  ]
}
