import { NodeType } from '#core/text/tree.ts'
import { isOfferWithPlan } from '../marketplace/plan-offers.ts'
import type { Part, Template } from '../template.ts'
import { defineRule, since } from './define-rule.ts'
import { isKind } from './is-kind.ts'
import { literalText } from './literals.ts'
import { isMissing } from './missing.ts'

const byos = {
  type: 'PlatformImage',
  publisher: 'RedHat',
  offer: 'rhel-byos',
  sku: 'rhel-lvm9-gen2',
  version: 'latest',
}
const from = (more: object) => ({ properties: { source: { ...byos, ...more } } })
const planInfo = { planName: 'rhel-lvm9-gen2', planProduct: 'rhel-byos', planPublisher: 'redhat' }

export const srcPlanMissing = defineRule({
  code: 'SRC-PLAN-MISSING',
  severity: since('2020-02-14', 'warning'),
  summary: 'An image that is sold under a purchase plan names its plan.',
  why: 'Azure starts no VM from such an image without the plan, so the build fails before its first step. The terms are accepted once in each subscription.',
  source:
    'REST specification: planInfo, "Optional configuration of purchase plan for platform image". Which images have one is from the Marketplace.',
  examples: {
    bad: [{ template: from({}) }, { template: from({ publisher: 'resf', offer: 'rockylinux-x86_64', sku: '9-base' }) }],
    good: [
      { template: from({ planInfo }) },
      { template: from({ offer: 'RHEL', sku: '9-lvm-gen2' }) },
      { template: from({ offer: '<offer>' }) },
      { deployment: true, template: from({ planInfo: "[parameters('plan')]" }) },
    ],
  },
  check(template, report) {
    const { source } = template
    if (!source || !isKind(source, 'PlatformImage')) return
    const [publisher = '', offer = ''] = ['publisher', 'offer'].map((name) => literalText(source.field(name)))
    if (!isOfferWithPlan(publisher, offer) || hasPlan(template, source)) return
    const path = [...source.path, 'planInfo']
    // The SKU may be an expression, which the plan then repeats.
    const value = { planName: source.field('sku')?.text ?? '', planProduct: offer, planPublisher: publisher }
    report(path, `Images of ${offer} are sold under a purchase plan, and no VM starts without it. Add planInfo.`, {
      fixes: value.planName === '' ? [] : [{ title: 'Add planInfo', edits: [{ op: 'set', path, content: { value } }] }],
    })
  },
})

function hasPlan(template: Template, source: Part): boolean {
  const plan = source.field('planInfo')
  return plan ? plan.type !== NodeType.Null : !isMissing(template, source.path, 'planInfo')
}
