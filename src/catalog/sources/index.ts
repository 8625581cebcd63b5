import type { Kind } from '#core/kind.ts'
import { iso } from './iso/iso.ts'
import { managedImage } from './managed-image/managed-image.ts'
import { platformImage } from './platform-image/platform-image.ts'
import { sharedImageVersion } from './shared-image-version/shared-image-version.ts'

/** Every source, in the order the Source step offers them. */
export const sources: readonly Kind[] = [platformImage, sharedImageVersion, managedImage, iso]
