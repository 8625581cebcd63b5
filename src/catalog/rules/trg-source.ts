import { defineRule, since } from './define-rule.ts'
import { isKind } from './is-kind.ts'
import { definition, group } from './example-parts.ts'
import { literalText } from './literals.ts'
import { firstWithTriggers, triggered, triggersOf, watching } from './triggers.ts'

const managed = { type: 'ManagedImage', imageId: `${group}/providers/Microsoft.Compute/images/base` }
const gallery = (version: string) => ({
  type: 'SharedImageVersion',
  imageVersionId: `${definition}/versions/${version}`,
})
const marketplace = watching.properties.source
const from = (source: object) => ({ template: { properties: { source } }, beside: [triggered()] })

export const trgSource = defineRule({
  code: 'TRG-SOURCE',
  severity: since(firstWithTriggers, 'error'),
  summary: 'What a trigger builds starts from the latest version of a Marketplace or gallery image.',
  why: 'A trigger waits for a newer version of the source. A managed image has no versions, and of a version by number there is none newer.',
  source: 'Documentation of triggers: "only these two sources are allowed currently".',
  examples: {
    bad: [from(managed), from({ ...marketplace, version: '18.04.201903060' }), from(gallery('1.0.0'))],
    good: [
      from(marketplace),
      from(gallery('latest')),
      from({ ...marketplace, version: "[parameters('version')]" }),
      { template: { properties: { source: managed } } },
    ],
  },
  check(template, report, all) {
    const { source } = template
    if (!source || triggersOf(template, all).length === 0) return
    if (isKind(source, 'ManagedImage')) {
      report([...source.path, 'type'], 'A trigger needs a source with versions: a Marketplace or a gallery image.')
      return
    }
    const version = source.field(isKind(source, 'SharedImageVersion') ? 'imageVersionId' : 'version')
    const text = literalText(version)
    if (!version || text === undefined || /(?:^|\/)latest$/i.test(text)) return
    report(version.path, 'A trigger waits for a newer version; of this one there is none. Use latest.', {
      fixes: [
        {
          title: 'Use latest',
          edits: [{ op: 'set', path: version.path, content: { value: text.replace(/[^/]*$/, 'latest') } }],
        },
      ],
    })
  },
})
