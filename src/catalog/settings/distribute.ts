import { distributions } from '../distributions/index.ts'
import { defineSetting } from './define-setting.ts'

export const distribute = defineSetting({
  step: 'distribute',
  field: {
    name: 'distribute',
    label: 'Distribute',
    help: 'Where the finished image goes. At least one target.',
    shape: { type: 'list', items: { type: 'union', discriminator: 'type', kinds: distributions } },
    required: true,
  },
})
