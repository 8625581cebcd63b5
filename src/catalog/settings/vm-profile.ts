import type { Field } from '#core/field.ts'
import { az } from '../commands.ts'
import { defineSetting } from './define-setting.ts'
import { vnetConfig } from './network-fields.ts'

const vmSize: Field = {
  name: 'vmSize',
  label: 'VM size',
  help: 'Of the build VM. Windows wants two cores or more; Windows Update runs out of memory on the default size.',
  shape: { type: 'string', format: 'vm-size' },
  changes: [{ from: '2020-02-14', fallback: '' }],
  ifOmitted: 'Standard_D1_v2, or Standard_D2ds_v4 for generation 2, if omitted',
  command: (read) =>
    az('vm list-skus', {
      location: read('/location') ?? '<region>',
      'resource-type': 'virtualMachines',
      output: 'table',
    }),
  half: true,
}

const osDiskSizeGB: Field = {
  name: 'osDiskSizeGB',
  label: 'OS disk size',
  help: 'At least that of the source: the disk can only grow. 0 keeps its size.',
  since: '2020-02-14',
  shape: { type: 'integer', minimum: 0 },
  fallback: 0,
  ifOmitted: 'As in the source if omitted',
  unit: 'GB',
  half: true,
}

const userAssignedIdentities: Field = {
  name: 'userAssignedIdentities',
  label: 'Identities of the build VM',
  adds: 'an identity',
  help: 'Resource IDs that scripts can sign in with. The template identity is not among them by itself, and must be a Managed Identity Operator on each.',
  since: '2021-10-01',
  shape: { type: 'list', items: { type: 'string', format: 'identity-id' } },
  ifOmitted: 'None if omitted',
  command: () => az('identity list', { query: '[].id', output: 'tsv' }),
}

export const vmProfile = defineSetting({
  step: 'build',
  field: {
    name: 'vmProfile',
    label: 'VM profile',
    adds: 'a VM profile',
    help: 'The VM that builds and validates the image. The finished image does not keep its size.',
    since: '2019-05-01-preview',
    shape: { type: 'object', fields: [vmSize, osDiskSizeGB, userAssignedIdentities, vnetConfig] },
  },
})
