import type { Field } from '#core/field.ts'
import { defineKind } from '#core/kind.ts'
import { fileOf } from '../../summary-words.ts'

const sourceUri: Field = {
  name: 'sourceUri',
  label: 'ISO URL',
  help: 'Link to the binary DVD. It must work at the moment the template is created.',
  shape: { type: 'string', format: 'uri' },
  since: '2019-05-01-preview',
  required: true,
}

const sourceURI: Field = { ...sourceUri, name: 'sourceURI', since: '2018-02-01-preview', until: '2019-02-01-preview' }

export const iso = defineKind({
  type: 'ISO',
  label: 'RHEL ISO',
  description: 'A Red Hat installation DVD. Retired.',
  icon: 'disk',
  os: 'Linux',
  until: '2019-05-01-preview',
  fields: [
    sourceURI,
    sourceUri,
    {
      name: 'sha256Checksum',
      label: 'SHA-256 checksum',
      help: 'Stands beside the link on the download page.',
      shape: { type: 'string', format: 'sha256' },
      required: true,
    },
  ],
  initial: { sourceUri: '<isoUrl>', sha256Checksum: '<sha256Checksum>' },
  summarize: ({ text }) => fileOf(text('sourceUri') ?? text('sourceURI')) ?? '',
  notes: [
    {
      text: 'The service has refused ISO sources since 31 March 2020 and stopped building them on 30 April 2020. A RHEL image of the Marketplace with a purchase plan takes their place.',
    },
    {
      text: 'Link and checksum come from access.redhat.com/downloads: Red Hat Enterprise Linux, version 7.3, 7.4 or 7.5, the binary DVD in the list of installers.',
    },
    {
      text: 'Red Hat renews the access token in the link, so an old link expires. Copy a fresh one before each submission.',
    },
    {
      text: 'The first Shell step has to register the machine with Red Hat, the last one has to take the registration back.',
    },
  ],
})
