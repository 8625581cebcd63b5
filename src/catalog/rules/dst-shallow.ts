import { galleryTarget } from './explicit-version.ts'
import { defineRule, since } from './define-rule.ts'
import { isKind } from './is-kind.ts'
import { literalText } from './literals.ts'

const target = (replicationMode: string) =>
  galleryTarget(undefined, { targetRegions: [{ name: 'westus2' }], replicationMode })

export const dstShallow = defineRule({
  code: 'DST-SHALLOW',
  severity: since('2025-10-01', 'warning'),
  summary: 'Images for use are replicated in full.',
  why: 'A shallow version refers to its source instead of holding a copy. It is made in no time, for tests.',
  source:
    'REST specification 2025-10-01: Full, Shallow; default Full. What shallow means is an inference from Compute Gallery.',
  examples: {
    bad: [{ version: '2025-10-01', template: target('Shallow') }],
    good: [{ version: '2025-10-01', template: target('Full') }],
  },
  checkItem({ part }, report) {
    const mode = isKind(part, 'SharedImage') ? part.field('replicationMode') : undefined
    if (!mode || literalText(mode) !== 'Shallow') return
    report(mode.path, 'Shallow versions are for tests: they hold no copy of their own.', {
      fixes: [{ title: 'Use Full', edits: [{ op: 'set', path: mode.path, content: { value: 'Full' } }] }],
    })
  },
})
