import { findRegion } from '../regions.ts'
import { defineRule } from './define-rule.ts'
import { literalText } from './literals.ts'

const path = ['location']

export const regPreview = defineRule({
  code: 'REG-PREVIEW',
  severity: 'info',
  summary: 'A region in preview is registered for before it is used.',
  why: 'In some regions the service takes templates only of subscriptions that registered a feature.',
  source:
    'Documentation, list of regions as of May 2026: FairfaxPublicPreview for US Gov Arizona and Virginia. For China North 3 the template reference names MooncakePublicPreview, the overview none.',
  examples: {
    bad: [{ template: { location: 'usgovvirginia' } }, { template: { location: 'China North 3' } }],
    good: [{ template: { location: 'westus2' } }, { template: { location: '<region>' } }],
  },
  check(template, report) {
    const region = findRegion(literalText(template.value(path)) ?? '')
    if (!region?.feature) return
    const need = region.isFeatureDoubtful ? 'may need' : 'needs'
    report(path, `${region.displayName} ${need} the feature ${region.feature} registered in the subscription.`)
  },
})
