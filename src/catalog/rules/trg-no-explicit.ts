import { defineRule, since } from './define-rule.ts'
import { explicitVersion, galleryTarget, withoutVersion } from './explicit-version.ts'
import { firstWithTriggers, triggered, triggersOf, watching } from './triggers.ts'

const { source } = watching.properties
const target = (version?: string) => {
  const { properties } = galleryTarget(version, { targetRegions: [{ name: 'westus2' }] })
  return { template: { properties: { ...properties, source } }, beside: [triggered()] }
}

export const trgNoExplicit = defineRule({
  code: 'TRG-NO-EXPLICIT',
  severity: since(firstWithTriggers, 'error'),
  summary: 'What a trigger builds is numbered by the service.',
  why: 'A trigger builds again and again; a version that is named can be made once.',
  source: 'Documentation of triggers: "You can\'t specify a version if you\'re distributing".',
  examples: {
    bad: [target('1.0.0')],
    good: [target(), { template: galleryTarget('<version>'), beside: [triggered()] }],
  },
  check(template, report, all) {
    if (triggersOf(template, all).length === 0) return
    for (const part of template.distributors) {
      const id = explicitVersion(part)
      if (!id) continue
      report(id.path, 'A trigger builds again and again: this version could be made once.', {
        fixes: [withoutVersion(id)],
      })
    }
  },
})
