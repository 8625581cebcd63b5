import { defineKind } from '#core/kind.ts'
import { name } from '../fields.ts'

const defaultTimeout = '5m'

export const windowsRestart = defineKind({
  type: 'WindowsRestart',
  label: 'Restart Windows',
  description: 'Restarts the VM and waits until it is back.',
  icon: 'restart',
  os: 'Windows',
  since: '2019-02-01-preview',
  fields: [
    name,
    {
      name: 'restartTimeout',
      label: 'Restart timeout',
      help: 'How long to wait, as a number and a unit: 90s, 5m or 2h.',
      shape: { type: 'string', format: 'duration' },
      ifOmitted: `${defaultTimeout} if omitted`,
      half: true,
    },
    {
      name: 'restartCommand',
      label: 'Restart command',
      help: 'What restarts the VM. A command that ends in /c still needs its comment.',
      shape: { type: 'string', format: 'command' },
      ifOmitted: 'shutdown /r /f /t 0 /c "packer restart" if omitted',
    },
    {
      name: 'restartCheckCommand',
      label: 'Check command',
      help: 'Runs after the restart and shows that it worked. Folders it writes to must exist.',
      shape: { type: 'string', format: 'command' },
      ifOmitted: 'None if omitted',
    },
  ],
  initial: {},
  summarize: ({ text }) => `waits up to ${text('restartTimeout') ?? defaultTimeout}`,
  notes: [
    { text: 'Put one after software that asks for a restart, before Windows Update, and at the end of the build.' },
    { text: 'Windows Server 2016 can stop with error 1190. A timeout of 30m helps.' },
    { text: 'There is no such step for Linux. Restart from a Shell script there.' },
  ],
})
