import type { Field } from '#core/field.ts'
import { az } from '../../commands.ts'
import { parseResourceId } from '../../resource-ids.ts'
import { versioningSchemes } from '../../versioning-schemes/index.ts'

/** Which version of which image definition the build makes. */

export const excludeFromLatest: Field = {
  name: 'excludeFromLatest',
  label: 'Exclude from latest',
  help: 'New VMs of “latest” skip this version.',
  since: '2020-02-14',
  shape: { type: 'boolean' },
  fallback: false,
  ifOmitted: 'Off if omitted',
  half: true,
}

export const galleryImageId: Field = {
  name: 'galleryImageId',
  label: 'Image definition',
  help: 'The gallery and the definition must exist before the build.',
  shape: { type: 'string', format: 'image-definition-id' },
  required: true,
  command: (read) => {
    const parts = parseResourceId('image-definition-id', read('galleryImageId') ?? '')
    return az('sig image-definition list', {
      subscription: parts?.subscription,
      'resource-group': parts?.resourceGroup ?? '<resourceGroup>',
      'gallery-name': parts?.gallery ?? '<galleryName>',
      query: '[].id',
      output: 'tsv',
    })
  },
}

export const versioning: Field = {
  name: 'versioning',
  label: 'Versioning',
  help: 'How the number of the new version is made. Omitted, the service makes one up.',
  since: '2022-07-01',
  shape: { type: 'union', discriminator: 'scheme', kinds: versioningSchemes },
}

export const replicationMode: Field = {
  name: 'replicationMode',
  label: 'Replication mode',
  help: 'Shallow copies nothing before the VM needs it: quick, for tests only, one replica a region.',
  since: '2025-10-01',
  shape: { type: 'string', values: ['Full', 'Shallow'], open: true },
  ifOmitted: 'Full if omitted',
  half: true,
}
