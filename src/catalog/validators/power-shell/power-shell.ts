import { defineKind } from '#core/kind.ts'
import { inline, runAsSystem, runElevated, scriptUri, sha256Checksum, validExitCodes } from '../../fields.ts'
import { summarizeScript } from '../../summary-words.ts'
import { name } from '../fields.ts'

export const powerShellValidator = defineKind({
  type: 'PowerShell',
  label: 'PowerShell script',
  description: 'Checks a Windows image with a script or commands.',
  icon: 'script',
  os: 'Windows',
  since: '2022-02-14',
  fields: [name, validExitCodes, scriptUri, sha256Checksum, inline, runElevated, runAsSystem],
  initial: { inline: ['<command>'] },
  summarize: summarizeScript,
  notes: [
    { text: 'An exit code that is not listed as valid fails the validation. End a failed check with exit 1 or throw.' },
  ],
})
