import { defineSetting } from './define-setting.ts'

export const tags = defineSetting({
  step: 'basics',
  field: {
    name: 'tags',
    label: 'Tags',
    help: 'Of the template resource. Tags of the image stand with each distribution target.',
    shape: { type: 'tags' },
  },
})
