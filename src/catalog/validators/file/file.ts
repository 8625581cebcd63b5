import { defineKind } from '#core/kind.ts'
import { destination, sha256Checksum, sourceUri } from '../../fields.ts'
import { summarizeDownload } from '../../summary-words.ts'
import { name } from '../fields.ts'

export const fileValidator = defineKind({
  type: 'File',
  label: 'File',
  description: 'Copies one small file that the checks need.',
  icon: 'file',
  since: '2022-07-01',
  fields: [name, sourceUri, sha256Checksum, destination],
  initial: { sourceUri: '<fileUrl>', destination: '<destinationPath>' },
  summarize: summarizeDownload,
  notes: [
    { text: 'It goes to the VM that is checked, not into the image.' },
    { text: 'One file of less than 20 MB, into a folder that exists; on Linux below /tmp.' },
  ],
})
