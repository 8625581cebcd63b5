import { defineSetting } from './define-setting.ts'

export const managedResourceTags = defineSetting({
  step: 'build',
  field: {
    name: 'managedResourceTags',
    label: 'Tags of managed resources',
    help: 'For the staging resource group and all that the service makes in it.',
    since: '2024-02-01',
    shape: { type: 'tags' },
  },
})
