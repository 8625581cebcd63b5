import { defineKind } from '#core/kind.ts'
import { inline, scriptUri, sha256Checksum } from '../../fields.ts'
import { summarizeScript } from '../../summary-words.ts'
import { name } from '../fields.ts'

export const shellValidator = defineKind({
  type: 'Shell',
  label: 'Shell script',
  description: 'Checks a Linux image with a script or commands.',
  icon: 'script',
  os: 'Linux',
  since: '2022-02-14',
  fields: [name, scriptUri, sha256Checksum, inline],
  initial: { inline: ['<command>'] },
  summarize: summarizeScript,
  notes: [
    { text: 'An exit code other than 0 fails the validation.' },
    { text: 'Commands run as a plain user. Start those that need root with sudo.' },
  ],
})
