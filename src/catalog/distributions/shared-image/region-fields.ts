import type { Field } from '#core/field.ts'
import { az } from '../../commands.ts'

/** Where the image is copied to: a list of names in old versions, a table since 2022-07-01. */

const listLocations = () => az('account list-locations', { query: '[].name', output: 'tsv' })

const storageTypes = ['Standard_LRS', 'Standard_ZRS', 'Premium_LRS']

export const replicationRegions: Field = {
  name: 'replicationRegions',
  label: 'Replication regions',
  adds: 'a region',
  help: 'Where the image is copied to. The region of the gallery has to be one of them.',
  shape: { type: 'list', items: { type: 'string', format: 'region' }, format: 'regions' },
  required: true,
  changes: [{ from: '2022-07-01', required: false, deprecated: 'Target regions took its place. Use one of the two.' }],
  command: listLocations,
}

export const storageAccountType: Field = {
  name: 'storageAccountType',
  label: 'Storage type',
  help: 'How each region keeps the image. Standard_ZRS survives the loss of a zone.',
  since: '2020-02-14',
  shape: { type: 'string', values: storageTypes.slice(0, 2), open: true },
  changes: [
    {
      from: '2022-07-01',
      shape: { type: 'string', values: storageTypes, open: true },
      deprecated: 'Target regions say it region by region. It is allowed beside Replication regions only.',
    },
  ],
  half: true,
}

export const targetRegions: Field = {
  name: 'targetRegions',
  label: 'Target regions',
  adds: 'a region',
  help: 'Where the image is copied to, with copies and storage of each region.',
  since: '2022-07-01',
  shape: {
    type: 'list',
    items: {
      type: 'object',
      fields: [
        {
          name: 'name',
          label: 'Region',
          help: 'Each region once.',
          shape: { type: 'string', format: 'region' },
          required: true,
          command: listLocations,
        },
        {
          name: 'replicaCount',
          label: 'Replicas',
          help: 'Copies in the region. More serve more VMs created at the same time.',
          shape: { type: 'integer', minimum: 1 },
          fallback: 1,
          ifOmitted: '1 if omitted',
          unit: 'replicas',
        },
        {
          name: 'storageAccountType',
          label: 'Storage',
          help: 'How the region keeps the image. Standard_ZRS survives the loss of a zone.',
          shape: { type: 'string', values: storageTypes, open: true },
          ifOmitted: 'Standard_LRS if omitted',
        },
      ],
    },
  },
  command: listLocations,
}
