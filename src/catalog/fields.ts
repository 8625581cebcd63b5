import type { Field, Shape, Version } from '#core/field.ts'

/** Properties that kinds of several lists share. */

/** The same property, in a kind that got it later than it was born itself. */
export function since(version: Version, field: Field): Field {
  return { ...field, since: version }
}

export const state: Shape = { type: 'string', values: ['Enabled', 'Disabled'] }

export const sha256Checksum: Field = {
  name: 'sha256Checksum',
  label: 'SHA-256 checksum',
  help: 'The build stops where the downloaded file does not match: 64 digits, lower-case hexadecimal.',
  shape: { type: 'string', format: 'sha256' },
  changes: [{ from: '2020-02-14', fallback: '' }],
  ifOmitted: 'Not checked if omitted',
}

export const scriptUri: Field = {
  name: 'scriptUri',
  label: 'Script URL',
  help: 'One script, reachable by everybody, or in Azure Storage where the template identity is a Storage Blob Data Reader.',
  shape: { type: 'string', format: 'uri' },
}

export const inline: Field = {
  name: 'inline',
  label: 'Inline commands',
  help: 'Each line becomes one item of inline. Everybody who can read the template can read them, so no secrets.',
  shape: { type: 'list', items: { type: 'string', format: 'command' }, format: 'script' },
}

export const runElevated: Field = {
  name: 'runElevated',
  label: 'Run elevated',
  help: 'With full administrator rights.',
  shape: { type: 'boolean' },
  changes: [{ from: '2020-02-14', fallback: false }],
  ifOmitted: 'Off if omitted',
}

export const runAsSystem: Field = {
  name: 'runAsSystem',
  label: 'Run as system',
  help: 'As Local System instead of the build user. Needs Run elevated.',
  shape: { type: 'boolean' },
  fallback: false,
  ifOmitted: 'Off if omitted',
}

export const validExitCodes: Field = {
  name: 'validExitCodes',
  label: 'Valid exit codes',
  adds: 'a code',
  help: 'Codes that count as success; any other stops the build. 3010: restart needed.',
  shape: { type: 'list', items: { type: 'integer' }, format: 'exit-codes' },
  ifOmitted: '0 if omitted',
  half: true,
}

export const sourceUri: Field = {
  name: 'sourceUri',
  label: 'File URL',
  help: 'One file, never a folder: reachable by everybody, or in Azure Storage where the template identity is a Storage Blob Data Reader.',
  shape: { type: 'string', format: 'uri' },
}

export const destination: Field = {
  name: 'destination',
  label: 'Destination',
  help: 'Full path with the file name. The folders must exist. On Linux only paths below /tmp can be written.',
  shape: { type: 'string' },
}
