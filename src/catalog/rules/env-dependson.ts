import { strictSince } from '../versions.ts'
import { defineRule, errorSince } from './define-rule.ts'
import { body } from './example-parts.ts'

const strays = ['dependsOn', '$schema', 'contentVersion', 'resources', 'name']

export const envDependson = defineRule({
  code: 'ENV-DEPENDSON',
  severity: errorSince(strictSince),
  summary: 'A request body holds nothing that belongs to a deployment.',
  why: 'Azure Resource Manager reads dependsOn and the like in deployment templates. In a request they reach the service, which refuses unknown fields from 2024-02-01 on.',
  source: 'Inference from the release notes: "with incorrect case or unrecognized fields, the service rejects it".',
  examples: {
    bad: [
      { template: { ...body, dependsOn: [] } },
      {
        template: {
          ...body,
          $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
        },
      },
      { version: '2022-07-01', template: { ...body, name: 'my-template', apiVersion: '2022-07-01' } },
    ],
    good: [{ template: body }, { template: { dependsOn: [] } }, { deployment: true, template: { dependsOn: [] } }],
  },
  check(template, report) {
    // What the service answers has an ID, and with it a name.
    if (template.container !== 'body' || template.value(['id'])) return
    for (const name of strays) {
      if (!template.value([name])) continue
      report([name], `${name} belongs to a deployment template, not to a request body. Leave it out here.`, {
        at: 'key',
        // Services take the name of the address in the body as well.
        ...(name === 'name' && { severity: 'warning' }),
        fixes: [{ title: `Remove ${name}`, edits: [{ op: 'remove', path: [name] }] }],
      })
    }
  },
})
