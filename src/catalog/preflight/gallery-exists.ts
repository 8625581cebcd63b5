import { az } from '../commands.ts'
import { knownId, targetsOf } from './known-ids.ts'
import type { Preflight } from './preflight.ts'

export const galleryExists: Preflight = (template) =>
  targetsOf(template, 'SharedImage').flatMap((target) => {
    const id = knownId('image-definition-id', target.field('galleryImageId'))
    if (!id) return []
    const { gallery, definition, version, resourceGroup, subscription } = id.parts
    const common = { 'resource-group': resourceGroup, 'gallery-name': gallery, subscription }
    const shown = az('sig image-definition show', {
      ...common,
      'gallery-image-definition': definition,
      query: '{os:osType, generation:hyperVGeneration, state:osState, region:location}',
    })
    const entries = [
      {
        id: `definition ${id.text}`,
        title: `The image definition ${definition} exists`,
        note: 'With the system and the Hyper-V generation of the source, and for generalized images.',
        commands: [shown],
      },
    ]
    if (target.field('replicationRegions')) {
      entries.push({
        id: `region ${id.text}`,
        title: `The replication regions hold that of the gallery ${gallery}`,
        note: 'One of them has to be where the gallery is.',
        commands: [az('sig show', { ...common, query: 'location', output: 'tsv' })],
      })
    }
    if (version !== undefined) {
      entries.push({
        id: `version ${id.text}`,
        title: `Version ${version} of ${definition} is not there yet`,
        note: 'A version is made once. The command finds nothing as long as all is well.',
        commands: [
          az('sig image-version show', {
            ...common,
            'gallery-image-definition': definition,
            'gallery-image-version': version,
          }),
        ],
      })
    }
    return entries
  })
