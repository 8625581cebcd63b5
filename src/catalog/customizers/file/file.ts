import { defineKind } from '#core/kind.ts'
import { destination, sha256Checksum, sourceUri } from '../../fields.ts'
import { summarizeDownload } from '../../summary-words.ts'
import { name } from '../fields.ts'

export const file = defineKind({
  type: 'File',
  label: 'File',
  description: 'Copies one small file into the image.',
  icon: 'file',
  since: '2019-05-01-preview',
  fields: [name, sourceUri, sha256Checksum, destination],
  initial: { sourceUri: '<fileUrl>', destination: '<destinationPath>' },
  summarize: summarizeDownload,
  notes: [
    { text: 'One file of less than 20 MB. Larger ones can take hours: download them in a script instead.' },
    { text: 'For a whole folder, copy an archive and unpack it in a script step after this one.' },
    { text: 'Folders are not made for you. Let a script step before this one make them.' },
    { text: 'On Linux only /tmp and below can be written. Move the file from there in a script.' },
  ],
})
