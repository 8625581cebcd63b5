import { customizers } from '../customizers/index.ts'
import { defineSetting } from './define-setting.ts'

export const customize = defineSetting({
  step: 'customize',
  field: {
    name: 'customize',
    label: 'Customize',
    help: 'Steps run in this order. The first failure stops the build. Without steps the source is distributed as it is.',
    shape: { type: 'list', items: { type: 'union', discriminator: 'type', kinds: customizers } },
  },
})
