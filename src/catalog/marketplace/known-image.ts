import type { System } from '#core/field.ts'

/** A marketplace image by its names, with what has to be known before one is chosen. */
export interface KnownImage {
  readonly publisher: string
  readonly offer: string
  readonly sku: string
  /** What people call it: "Windows 11 24H2 multi-session". */
  readonly title: string
  readonly os?: System
  /** Hyper-V generation; the finished image keeps it. */
  readonly generation?: 1 | 2
  /** Month in which support ends, `2029-04`. */
  readonly ends?: string
  /** It is bought, if for nothing: a template names its plan, and the terms are accepted once in each subscription. Absent where nobody said. */
  readonly hasPlan?: boolean | undefined
  readonly note?: string
}

export function keyOf({ publisher, offer, sku }: Pick<KnownImage, 'publisher' | 'offer' | 'sku'>): string {
  // Azure compares these names without case.
  return `${publisher} ${offer} ${sku}`.toLowerCase()
}
