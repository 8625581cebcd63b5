import { defineKind } from '#core/kind.ts'
import { inline, scriptUri, sha256Checksum, since } from '../../fields.ts'
import { summarizeScript } from '../../summary-words.ts'
import { name, script, steady } from '../fields.ts'

export const shell = defineKind({
  type: 'Shell',
  label: 'Shell script',
  description: 'Runs a script or commands on Linux.',
  icon: 'script',
  os: 'Linux',
  since: '2019-02-01-preview',
  fields: [name, script, since('2019-05-01-preview', scriptUri), since('2019-05-01-preview', sha256Checksum), inline],
  initial: { inline: ['<command>'] },
  summarize: summarizeScript,
  notes: [
    { text: 'Commands run as a plain user. Start those that need root with sudo.' },
    {
      text: 'There is no restart step for Linux. Restart from a script; the build waits up to 20 minutes for SSH to come back.',
    },
    steady,
  ],
})

/** The spelling of 2018, which took a script only. */
export const shell2018 = defineKind({
  ...shell,
  type: 'shell',
  since: '2018-02-01-preview',
  until: '2018-02-01-preview',
  fields: [name, script],
  initial: { script: '<scriptUrl>' },
  notes: [],
})
