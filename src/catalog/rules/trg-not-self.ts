import { defineRule, since } from './define-rule.ts'
import { definition } from './example-parts.ts'
import { isKind } from './is-kind.ts'
import { literalText } from './literals.ts'
import { firstWithTriggers, triggered, triggersOf } from './triggers.ts'

const circle = (galleryImageId: string) => ({
  properties: {
    source: { type: 'SharedImageVersion', imageVersionId: `${definition}/versions/latest` },
    distribute: [
      { type: 'SharedImage', runOutputName: 'gallery', galleryImageId, targetRegions: [{ name: 'westus2' }] },
    ],
  },
})

/** Azure compares IDs without case. */
const definitionOf = (id: string | undefined) => id?.replace(/\/versions\/[^/]+$/i, '').toLowerCase()

export const trgNotSelf = defineRule({
  code: 'TRG-NOT-SELF',
  severity: since(firstWithTriggers, 'error'),
  summary: 'What a trigger builds does not go into the image definition it starts from.',
  why: 'Each build would be a newer version of the source, and start the next one.',
  source: 'Documentation of triggers: "the source gallery image and the distribute gallery image can\'t be the same".',
  examples: {
    bad: [{ template: circle(definition), beside: [triggered()] }],
    good: [{ template: circle(`${definition}-built`), beside: [triggered()] }, { template: circle(definition) }],
  },
  check(template, report, all) {
    const { source } = template
    if (!source || !isKind(source, 'SharedImageVersion') || triggersOf(template, all).length === 0) return
    const from = definitionOf(literalText(source.field('imageVersionId')))
    for (const part of template.distributors) {
      const id = part.field('galleryImageId')
      if (!id || from === undefined || definitionOf(literalText(id)) !== from) continue
      report(id.path, 'The trigger watches this very image definition: each build would start the next one.')
    }
  },
})
