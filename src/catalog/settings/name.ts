import { defineSetting } from './define-setting.ts'

export const name = defineSetting({
  step: 'basics',
  field: {
    name: 'name',
    label: 'Name',
    help: 'Of the template in its resource group: up to 64 letters, digits, dashes, underscores and, from 2019-05-01-preview on, dots.',
    shape: { type: 'string', pattern: '^[A-Za-z0-9_\\-]{1,64}$' },
    required: true,
    changes: [{ from: '2019-05-01-preview', shape: { type: 'string', pattern: '^[A-Za-z0-9_.\\-]{1,64}$' } }],
    half: true,
  },
})
