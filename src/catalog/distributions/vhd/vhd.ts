import { defineKind } from '#core/kind.ts'
import { fileOf } from '../../summary-words.ts'
import { artifactTags, runOutputName, runOutputQuery } from '../fields.ts'

export const vhd = defineKind({
  type: 'VHD',
  label: 'VHD',
  description: 'A disk file in a storage account.',
  icon: 'disk',
  since: '2019-02-01-preview',
  fields: [
    runOutputName,
    {
      name: 'uri',
      label: 'Blob URL',
      help: 'Where in your own storage account the VHD goes. The template identity must be able to write there.',
      since: '2022-07-01',
      shape: { type: 'string', format: 'uri' },
      ifOmitted: 'The staging resource group if omitted',
    },
    artifactTags,
  ],
  initial: { runOutputName: '<runOutputName>' },
  summarize: ({ text }) => fileOf(text('uri')) || 'in the staging resource group',
  notes: [
    {
      text: 'In the staging resource group the VHD lives as long as the template: deleting the template deletes it. Copy it soon. The account is zone-redundant.',
    },
    { text: 'A place of your own can be given from 2022-07-01 on.', until: '2022-02-14' },
    { text: 'With a blob URL of your own the VHD stays when the template goes.', since: '2022-07-01' },
    {
      text: 'After a build, this command tells the address. It carries no SAS token, so reading it needs rights on the storage account.',
      command: (read) => runOutputQuery(read, 'artifactUri'),
    },
    { text: 'A VM cannot start from a VHD itself since 31 March 2026: make a managed disk or an image of it.' },
  ],
})
