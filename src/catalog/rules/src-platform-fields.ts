import type { Fix } from '#core/finding.ts'
import { defineRule } from './define-rule.ts'
import { isKind } from './is-kind.ts'
import { isBlank } from './literals.ts'
import { isMissing } from './missing.ts'

const names = [
  ['publisher', 'publisher'],
  ['offer', 'offer'],
  ['sku', 'SKU'],
  ['version', 'version'],
] as const

const ubuntu = { type: 'PlatformImage', publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'server' }
const from = (more: object) => ({ properties: { source: { ...ubuntu, ...more } } })

export const srcPlatformFields = defineRule({
  code: 'SRC-PLATFORM-FIELDS',
  severity: 'error',
  summary: 'A Marketplace image is named by publisher, offer, SKU and version.',
  why: 'The schema asks for none of the four, but without one of them no image is found (BadPIRSource).',
  source: 'Inference from the error code BadPIRSource and every official sample.',
  examples: {
    bad: [{ template: from({}) }, { template: from({ version: 'latest', sku: '' }) }],
    good: [
      { template: from({ version: 'latest' }) },
      { template: from({ version: '<version>' }) },
      { deployment: true, template: from({ version: 'latest', sku: "[parameters('sku')]" }) },
    ],
  },
  check(template, report) {
    const { source, version } = template
    if (!source || !isKind(source, 'PlatformImage')) return
    for (const [name, label] of names) {
      const path = [...source.path, name]
      const value = source.field(name)
      if (value ? !isBlank(value) : !isMissing(template, source.path, name)) continue
      const latest: Fix = { title: 'Use latest', edits: [{ op: 'set', path, content: { value: 'latest' } }] }
      report(path, `The source has no ${label}. Publisher, offer, SKU and version name a Marketplace image together.`, {
        fixes: name === 'version' && version >= '2020-02-14' ? [latest] : [],
      })
    }
  },
})
