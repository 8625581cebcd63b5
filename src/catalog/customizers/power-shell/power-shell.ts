import { defineKind } from '#core/kind.ts'
import { inline, runAsSystem, runElevated, scriptUri, sha256Checksum, since, validExitCodes } from '../../fields.ts'
import { summarizeScript } from '../../summary-words.ts'
import { name, script, steady } from '../fields.ts'

export const powerShell = defineKind({
  type: 'PowerShell',
  label: 'PowerShell script',
  description: 'Runs a script or commands on Windows.',
  icon: 'script',
  os: 'Windows',
  since: '2019-02-01-preview',
  fields: [
    name,
    validExitCodes,
    script,
    since('2019-05-01-preview', scriptUri),
    since('2019-05-01-preview', sha256Checksum),
    inline,
    since('2019-05-01-preview', runElevated),
    since('2020-02-14', runAsSystem),
  ],
  initial: { inline: ['<command>'] },
  summarize: summarizeScript,
  notes: [
    { text: 'Without Run elevated the commands run with limited rights, and most installers fail.' },
    { text: 'It works on Windows only, whatever the documentation of 2019 said about Linux.', until: '2020-02-14' },
    steady,
  ],
})
