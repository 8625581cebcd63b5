import { defineSetting } from './define-setting.ts'

export const exactStagingResourceGroup = defineSetting({
  step: 'review',
  field: {
    name: 'exactStagingResourceGroup',
    label: 'Exact staging resource group',
    help: 'The group the builds really work in. The service writes it.',
    since: '2022-02-14',
    shape: { type: 'string', format: 'resource-group-id' },
    readOnly: true,
  },
})
