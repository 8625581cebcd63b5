import { az } from '../commands.ts'
import { parseResourceId } from '../resource-ids.ts'
import { defineSetting } from './define-setting.ts'

export const stagingResourceGroup = defineSetting({
  step: 'build',
  field: {
    name: 'stagingResourceGroup',
    label: 'Staging resource group',
    help: 'Resource ID of the group the build works in: same subscription and region, empty, for this template alone. Deleting the template empties it.',
    since: '2022-02-14',
    shape: { type: 'string', format: 'resource-group-id' },
    ifOmitted: 'A new group IT_… if omitted',
    command: (read) =>
      az('group show', {
        name:
          parseResourceId('resource-group-id', read('stagingResourceGroup') ?? '')?.resourceGroup ?? '<resourceGroup>',
        query: 'id',
        output: 'tsv',
      }),
  },
})
