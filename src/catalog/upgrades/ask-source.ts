import { parseResourceId } from '../resource-ids.ts'
import { isKind } from '../rules/is-kind.ts'
import type { QuestionKind } from './question.ts'

const path = ['properties', 'source']

/** There is no way from an ISO to an image that a file could tell. */
export const askSource: QuestionKind = {
  id: 'source',
  option: 'source',
  settles: ['SRC-ISO-REMOVED'],
  title: 'You decide: source.',
  label: 'Resource ID of an image or image version',
  ask: ({ source }) =>
    source && isKind(source, 'ISO')
      ? {
          text: 'ISO sources are refused since 2020. Name an image that was made from it, or leave this empty and choose a Marketplace image in Source; a RHEL image with its own subscription (BYOS) keeps the register and unregister steps.',
        }
      : undefined,
  problemOf: (answer) =>
    sourceFrom(answer)
      ? undefined
      : 'This is neither the ID of a managed image (…/images/<name>) nor of a gallery image version (…/galleries/<name>/images/<name>/versions/<number>).',
  edits: (_, answer) => {
    const value = sourceFrom(answer)
    return value ? [{ op: 'set', path, content: { value } }] : []
  },
}

function sourceFrom(id: string) {
  if (parseResourceId('image-id', id)) return { type: 'ManagedImage', imageId: id }
  if (parseResourceId('image-version-id', id)) return { type: 'SharedImageVersion', imageVersionId: id }
  return undefined
}
