import type { Kind } from '#core/kind.ts'
import { managedImage, managedImage2018 } from './managed-image/managed-image.ts'
import { sharedImage, sharedImage2018 } from './shared-image/shared-image.ts'
import { vhd } from './vhd/vhd.ts'

/** Every distribution target, in the order the Add menu lists them. */
export const distributions: readonly Kind[] = [sharedImage, sharedImage2018, managedImage, managedImage2018, vhd]
