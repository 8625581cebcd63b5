import type { Kind } from '#core/kind.ts'
import { customizers } from '../customizers/index.ts'
import { kindsIn } from '../declaration.ts'
import { distributions } from '../distributions/index.ts'
import { sources } from '../sources/index.ts'
import type { PartList } from '../template.ts'
import { validators } from '../validators/index.ts'
import { defineRule, since } from './define-rule.ts'
import { isKind } from './is-kind.ts'

const kinds: Readonly<Record<PartList, readonly Kind[]>> = {
  source: sources,
  customize: customizers,
  validate: validators,
  distribute: distributions,
}

export const typeCase = defineRule({
  code: 'TYPE-CASE',
  severity: since('2019-02-01-preview', 'error'),
  summary: 'A type is written in the case the service knows.',
  why: 'Types have matched case exactly since 2019, long before names did: managedImage is refused, ManagedImage is taken.',
  source:
    'azure-docs issue 71715: "Field \'distribute[0].type\' has a bad value: \'\'". Notes of March 2019: "these will fail with incorrect type errors".',
  examples: {
    bad: [
      { template: { properties: { customize: [{ type: 'shell', inline: ['ls'] }] } } },
      {
        version: '2019-05-01-preview',
        template: { properties: { distribute: [{ type: 'vhd', runOutputName: 'out' }] } },
      },
      { template: { properties: { source: { type: 'managedImage', imageId: '<imageId>' } } } },
      { template: { properties: { validate: { inVMValidations: [{ type: 'SHELL', inline: ['ls'] }] } } } },
    ],
    good: [
      { template: { properties: { distribute: [{ type: 'VHD', runOutputName: 'out' }] } } },
      { template: { properties: { customize: [{ type: 'Reboot' }] } } },
      { version: '2018-02-01-preview', template: {} },
    ],
  },
  checkItem({ part, version }, report) {
    if (part.type === undefined || part.kind) return
    const type = [...kindsIn(kinds[part.list], version).keys()].find((known) => isKind(part, known))
    if (type === undefined) return
    const path = [...part.path, 'type']
    report(path, `Types match case exactly: ${type}, not ${part.type}.`, {
      fixes: [{ title: `Use ${type}`, edits: [{ op: 'set', path, content: { value: type } }], safe: true }],
    })
  },
})
