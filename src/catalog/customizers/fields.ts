import type { Field } from '#core/field.ts'
import type { Note } from '#core/kind.ts'
import { scriptUri } from '../fields.ts'

/** Properties and notes that customizers share. */

export const name: Field = {
  name: 'name',
  label: 'Name',
  help: 'Shown in the build log.',
  shape: { type: 'string' },
  half: true,
}

/** `scriptUri` as it was called in 2018 and in 2019-02-01-preview. */
export const script: Field = { ...scriptUri, name: 'script', until: '2019-02-01-preview' }

export const steady: Note = {
  text: 'A step must not wait for input, and must not close the port the build works through: SSH 22 on Linux, WinRM 5986 on Windows.',
}
