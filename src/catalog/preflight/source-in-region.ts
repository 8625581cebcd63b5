import { az } from '../commands.ts'
import { isKind } from '../rules/is-kind.ts'
import type { Template } from '../template.ts'
import { knownId } from './known-ids.ts'
import type { Preflight } from './preflight.ts'

export const sourceInRegion: Preflight = (template) => {
  const { source } = template
  const where = regionOf(template)
  const version =
    source && isKind(source, 'SharedImageVersion')
      ? knownId('image-version-id', source.field('imageVersionId'))
      : undefined
  if (version) {
    const { gallery, definition, version: number, resourceGroup, subscription } = version.parts
    const common = {
      'resource-group': resourceGroup,
      'gallery-name': gallery,
      'gallery-image-definition': definition,
      subscription,
    }
    const isLatest = number?.toLowerCase() === 'latest'
    return [
      {
        id: `source ${version.text}`,
        title: `${isLatest ? 'The latest version' : `Version ${number}`} of ${definition} is replicated to ${where}`,
        note: 'The build reads the source from its own region. The image has to be generalized.',
        commands: isLatest
          ? [
              az('sig image-version list', {
                ...common,
                query: '[].{version:name, regions:publishingProfile.targetRegions[].name}',
              }),
            ]
          : [
              az('sig image-version show', {
                ...common,
                'gallery-image-version': number,
                query: 'publishingProfile.targetRegions[].name',
              }),
            ],
      },
    ]
  }
  const image = source && isKind(source, 'ManagedImage') ? knownId('image-id', source.field('imageId')) : undefined
  if (!image) return []
  return [
    {
      id: `source ${image.text}`,
      title: `The image ${image.parts.image} exists in ${where}`,
      note: 'A managed image has to be in the subscription and region of the template.',
      commands: [az('image show', { ids: image.text, query: 'location', output: 'tsv' })],
    },
  ]
}

function regionOf(template: Template): string {
  const location = template.value(['location'])
  return location?.form === 'literal' && location.text !== '' ? location.text : 'the region of the template'
}
