import type { Kind } from '#core/kind.ts'
import { latest } from './latest.ts'
import { source } from './source.ts'

/** How the number of a gallery version is made. */
export const versioningSchemes: readonly Kind[] = [latest, source]
