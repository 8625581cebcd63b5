import { defineRule } from './define-rule.ts'
import { isMissing } from './missing.ts'

const sentences = {
  source: 'This template has no source. Say which image it starts from.',
  distribute: 'This template has no distribution target. Say where the finished image goes.',
} as const

export const envRequired = defineRule({
  code: 'ENV-REQUIRED',
  severity: 'error',
  summary: 'A template has a source and distribution targets.',
  why: 'They are the two parts no build can do without; steps between them are optional.',
  source: 'REST specification, ImageTemplateProperties: required source, distribute.',
  examples: {
    bad: [
      { template: { properties: { source: null } } },
      { template: { properties: { distribute: null } } },
      { template: { properties: null } },
    ],
    good: [
      { template: { properties: { customize: null } } },
      { deployment: true, template: { properties: { distribute: null, copy: [{ name: 'distribute', count: 2 }] } } },
      { deployment: true, template: { properties: "[parameters('properties')]" } },
    ],
  },
  check(template, report) {
    if (isMissing(template, [], 'properties')) {
      report(['properties'], 'This template has no properties. Add a source and a distribution target to it.')
    }
    for (const name of ['source', 'distribute'] as const) {
      if (isMissing(template, ['properties'], name)) report(['properties', name], sentences[name])
    }
  },
})
