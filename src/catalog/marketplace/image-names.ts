import type { KnownImage } from './known-image.ts'

export type ImagePart = 'publisher' | 'offer' | 'sku'

export interface ImageName {
  readonly value: string
  /** What it belongs to, or what people call it. */
  readonly label: string
}

/**
 * The names that a part of a marketplace image may have, as far as images are known: each once, in the order of the
 * images. Offers are those of the publisher and SKUs those of the offer, where that is one that is known; Azure compares
 * names without case.
 */
export function imageNames(
  images: readonly KnownImage[],
  part: ImagePart,
  chosen: Partial<Record<ImagePart, string>>,
): readonly ImageName[] {
  const narrower =
    part === 'publisher' ? [] : part === 'offer' ? (['publisher'] as const) : (['publisher', 'offer'] as const)
  const fitting = narrower.reduce((left, name) => {
    const wanted = chosen[name]?.toLowerCase()
    const some = left.filter((image) => image[name].toLowerCase() === wanted)
    return some.length > 0 ? some : left
  }, images)
  const names = new Map<string, ImageName>()
  for (const image of fitting) {
    const value = image[part]
    const label = part === 'publisher' ? '' : part === 'offer' ? image.publisher : image.title
    if (!names.has(value.toLowerCase())) names.set(value.toLowerCase(), { value, label })
  }
  return [...names.values()]
}
