import type { Field, ReadText } from '#core/field.ts'
import type { Note } from '#core/kind.ts'
import { az } from '../commands.ts'
import { defaultVersion } from '../versions.ts'

/** Properties and notes that distribution targets share. */

export const runOutputName: Field = {
  name: 'runOutputName',
  label: 'Run output name',
  help: 'Unique within the template. What the build made can be looked up by it.',
  shape: { type: 'string', pattern: '^[A-Za-z0-9_\\-]{1,64}$' },
  required: true,
  changes: [{ from: '2019-05-01-preview', shape: { type: 'string', pattern: '^[A-Za-z0-9_.\\-]{1,64}$' } }],
  half: true,
}

export const artifactTags: Field = {
  name: 'artifactTags',
  label: 'Artifact tags',
  help: 'Tags of what the build makes, not of the template.',
  shape: { type: 'tags' },
}

/** Asks a build for what it made: the ID of an image, the address of a VHD. */
export function runOutputQuery(read: ReadText, property: 'artifactId' | 'artifactUri'): string {
  const template = `/subscriptions/<subscriptionId>/resourceGroups/<resourceGroup>/providers/Microsoft.VirtualMachineImages/imageTemplates/${read('/name') ?? '<templateName>'}`
  return az('resource show', {
    ids: `${template}/runOutputs/${read('runOutputName') ?? '<runOutputName>'}`,
    'api-version': read('/apiVersion') ?? defaultVersion,
    query: `properties.${property}`,
    output: 'tsv',
  })
}

export const builtImage: Note = {
  text: 'After a build, this command tells the ID of the image.',
  command: (read) => runOutputQuery(read, 'artifactId'),
}
