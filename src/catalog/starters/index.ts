import { blank } from './blank.ts'
import { galleryVersion } from './gallery-version.ts'
import { managedImage } from './managed-image.ts'
import type { Starter } from './define-starter.ts'
import { stable2020 } from './stable-2020.ts'
import { privateNetwork } from './private-network.ts'
import { rhelVhd } from './rhel-vhd.ts'
import { ubuntuGallery } from './ubuntu-gallery.ts'
import { windows11VirtualDesktops } from './windows-11-virtual-desktops.ts'
import { windowsServerUpdates } from './windows-server-updates.ts'

export type { Starter, StarterIconName } from './define-starter.ts'

/** Every starter, in the order the first page shows them. */
export const starters: readonly Starter[] = [
  ubuntuGallery,
  windowsServerUpdates,
  windows11VirtualDesktops,
  rhelVhd,
  managedImage,
  galleryVersion,
  privateNetwork,
  stable2020,
  blank,
]
