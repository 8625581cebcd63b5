import { keyOf } from './known-image.ts'
import type { KnownImage } from './known-image.ts'

/** What `az vm image list` prints for all publishers of a region is larger; for a publisher or two it is not. */
const longestPaste = 4_000_000
const mostImages = 1000

export type OwnList =
  | { readonly ok: true; readonly images: readonly KnownImage[]; readonly skipped: number }
  | { readonly ok: false; readonly message: string }

const wayOut = 'Run az vm image list with --output json and paste all it prints.'

/** The images in the JSON that `az vm image list` printed; of several versions of one, once. */
export function readImageList(text: string): OwnList {
  if (text.trim() === '') return { ok: false, message: `There is nothing to read. ${wayOut}` }
  if (text.length > longestPaste) {
    return { ok: false, message: 'This is more than 4 MB. Ask for one publisher: --publisher Canonical.' }
  }
  let rows: unknown
  try {
    rows = JSON.parse(text)
  } catch {
    return { ok: false, message: `This is no JSON. ${wayOut}` }
  }
  if (!Array.isArray(rows)) return { ok: false, message: `This is JSON, but no list. ${wayOut}` }
  const found = new Map<string, KnownImage>()
  let skipped = 0
  for (const row of rows as readonly unknown[]) {
    const image = imageOf(row)
    if (image) found.set(keyOf(image), image)
    else skipped += 1
  }
  if (found.size === 0) return { ok: false, message: `No entry has a publisher, an offer and a sku. ${wayOut}` }
  if (found.size > mostImages) {
    const count = found.size.toLocaleString('en')
    return { ok: false, message: `These are ${count} images; 1,000 can be kept. Ask for one publisher or offer.` }
  }
  return { ok: true, images: [...found.values()], skipped }
}

const name = /^[\w.-]{1,128}$/

function imageOf(row: unknown): KnownImage | undefined {
  if (typeof row !== 'object' || row === null) return undefined
  const { publisher, offer, sku } = row as Record<string, unknown>
  if (!isName(publisher) || !isName(offer) || !isName(sku)) return undefined
  return { publisher, offer, sku, title: `${offer} ${sku}` }
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && name.test(value)
}

/** A list of one's own before the table; what the table knows of an image stays said. */
export function mergeImages(own: readonly KnownImage[], table: readonly KnownImage[]): readonly KnownImage[] {
  const known = new Set(table.map(keyOf))
  return [...own.filter((image) => !known.has(keyOf(image))), ...table]
}
