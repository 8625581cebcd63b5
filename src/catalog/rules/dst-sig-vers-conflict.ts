import { defineRule, since } from './define-rule.ts'
import { definition } from './example-parts.ts'
import { isKind } from './is-kind.ts'
import { isBlank, literalText } from './literals.ts'

const versioning = { scheme: 'Latest' }
const target = (galleryImageId: string, more: object) => ({
  properties: {
    distribute: [
      { type: 'SharedImage', runOutputName: 'gallery', galleryImageId, targetRegions: [{ name: 'westus2' }], ...more },
    ],
  },
})

export const dstSigVersConflict = defineRule({
  code: 'DST-SIG-VERS-CONFLICT',
  severity: since('2022-07-01', 'warning'),
  summary: 'A gallery target names a version or says how versions are numbered, not both.',
  why: 'Only one of the two can hold: the version in the ID is the one that is made.',
  source: 'Inference from the REST specification, galleryImageId and versioning.',
  examples: {
    bad: [{ template: target(`${definition}/versions/1.0.0`, { versioning }) }],
    good: [{ template: target(definition, { versioning }) }, { template: target(`${definition}/versions/1.0.0`, {}) }],
  },
  checkItem({ part }, report) {
    const [id, versioned] = [literalText(part.field('galleryImageId')), part.field('versioning')]
    if (!isKind(part, 'SharedImage') || !versioned || isBlank(versioned) || !/\/versions\/[^/]+/i.test(id ?? '')) return
    report(versioned.path, 'The image ID names a version, so this scheme numbers nothing.', {
      fixes: [
        { title: 'Leave the scheme out', edits: [{ op: 'remove', path: versioned.path }] },
        {
          title: 'Take the version out of the ID',
          edits: [
            {
              op: 'set',
              path: [...part.path, 'galleryImageId'],
              content: { value: (id ?? '').replace(/\/versions\/.*$/i, '') },
            },
          ],
        },
      ],
    })
  },
})
