import { sources } from '../sources/index.ts'
import { defineSetting } from './define-setting.ts'

export const source = defineSetting({
  step: 'source',
  field: {
    name: 'source',
    label: 'Source',
    help: 'The image the build starts from.',
    shape: { type: 'union', discriminator: 'type', kinds: sources },
    required: true,
  },
})
