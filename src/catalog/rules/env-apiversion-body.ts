import { strictSince } from '../versions.ts'
import { defineRule, since } from './define-rule.ts'
import { body } from './example-parts.ts'

const path = ['apiVersion']

export const envApiversionBody = defineRule({
  code: 'ENV-APIVERSION-BODY',
  severity: since(strictSince, 'warning'),
  summary: 'A request body does not hold its API version.',
  why: 'A request names its version in the address. From 2024-02-01 on the service may refuse one in the body as an unknown field. Deployment templates need it.',
  source: 'Release notes 2024-02-01: "We recommend avoiding the inclusion of this field in your requests".',
  examples: {
    bad: [{ template: { ...body, apiVersion: '2024-02-01' } }, { template: { ...body, apiVersion: '2025-10-01' } }],
    good: [
      { template: {} },
      { version: '2022-07-01', template: { ...body, apiVersion: '2022-07-01' } },
      { template: body },
      { deployment: true, template: {} },
    ],
  },
  check(template, report) {
    if (template.container !== 'body' || !template.value(path)) return
    report(path, 'A request names its API version in the address, not in the body. Leave it out here.', {
      fixes: [{ title: 'Remove apiVersion', edits: [{ op: 'remove', path }] }],
    })
  },
})
