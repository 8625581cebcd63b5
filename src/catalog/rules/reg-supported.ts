import { nearName } from '../near-name.ts'
import { regions } from '../regions.ts'
import { defineRule } from './define-rule.ts'
import { literalText } from './literals.ts'

const path = ['location']
const names = new Set(regions.map(({ name }) => name))
const fold = (name: string) => name.replaceAll(/\s+/g, '').toLowerCase()

export const regSupported = defineRule({
  code: 'REG-SUPPORTED',
  severity: 'warning',
  summary: 'The template lives in a region that has VM Image Builder.',
  why: 'The service is not in every region. Images can be distributed to any of them.',
  source: 'Documentation, list of regions as of May 2026; it may have grown since.',
  examples: {
    bad: [
      { template: { location: 'westus9' } },
      { template: { location: 'West Indies' } },
      { template: { location: '' } },
    ],
    good: [
      { template: { location: 'westus2' } },
      { template: { location: 'West US 2' } },
      { template: { location: '<region>' } },
      { deployment: true, template: { location: '[resourceGroup().location]' } },
    ],
  },
  check(template, report) {
    const location = literalText(template.value(path))
    if (location === '')
      report(path, 'The location is empty. Name the region the template lives in.', { severity: 'error' })
    if (!location || names.has(fold(location))) return
    const near = nearName(fold(location), names)
    const advice =
      near === undefined ? 'Choose another, or make sure that it came after May 2026' : `The nearest name is ${near}`
    report(path, `${location} is no region known to have VM Image Builder. ${advice}.`, {
      fixes:
        near === undefined ? [] : [{ title: `Use ${near}`, edits: [{ op: 'set', path, content: { value: near } }] }],
    })
  },
})
