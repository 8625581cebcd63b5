import type { Edit, JsonValue } from '#core/text/edit.ts'
import { fieldsIn } from '../declaration.ts'
import { platformImage } from '../sources/platform-image/platform-image.ts'
import type { Template } from '../template.ts'
import { keyOf } from './known-image.ts'
import type { KnownImage } from './known-image.ts'

/** Images whose names hold every word that is searched for; a year of support's end is no name. */
export function searchImages(images: readonly KnownImage[], search: string): readonly KnownImage[] {
  // A number belongs to the word before it: "generation 2" is not every image with a 2 somewhere.
  const joined = search.toLowerCase().replaceAll(/\b(?:gen|generation)\s+([12])\b/g, 'gen$1')
  const words = joined.split(/\s+/).filter(Boolean)
  if (words.length === 0) return images
  return images.filter((image) => {
    const generation = image.generation === undefined ? '' : `gen${image.generation} generation`
    const plan = image.hasPlan === true ? 'has a purchase plan' : ''
    const text = `${keyOf(image)} ${image.title} ${image.os ?? ''} ${generation} ${plan}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

const source = ['properties', 'source']

/** What makes the source that image: its names, the newest version of it, its plan where it has one and the version of the API knows plans. */
export function chooseImageEdits(template: Template, image: KnownImage): readonly Edit[] {
  const set = (name: string, value: JsonValue): Edit => ({ op: 'set', path: [...source, name], content: { value } })
  const { publisher, offer, sku } = image
  const names = [set('publisher', publisher), set('offer', offer), set('sku', sku)]
  // A version is one of an image: another image has others.
  const isSame = isChosen(template, image)
  return [...names, ...(isSame ? [] : [set('version', 'latest')]), ...planEdits(template, image)]
}

function planEdits(template: Template, { publisher, offer, sku, hasPlan }: KnownImage): Edit[] {
  const path = [...source, 'planInfo']
  // The names that az prints do not tell: the plan that is there may well be its own.
  if (hasPlan === undefined) return []
  if (!hasPlan) return template.value(path) === undefined ? [] : [{ op: 'remove', path }]
  if (!fieldsIn(platformImage.fields, template.version).has('planInfo')) return []
  const value = { planName: sku, planProduct: offer, planPublisher: publisher }
  return [{ op: 'set', path, content: { value } }]
}

/** Whether the source names just this image now. */
export function isChosen({ source: part }: Template, image: KnownImage): boolean {
  const text = (name: string) => part?.field(name)?.text ?? ''
  return keyOf({ publisher: text('publisher'), offer: text('offer'), sku: text('sku') }) === keyOf(image)
}
