import { encode } from 'uqr'

/**
 * The finest code that is drawn: version 22, 105 modules a side. It is the largest that the SMART Health Cards allow
 * for phones to read (longer ones, up to the 2,953 characters a code can hold, are known to fail), and with its quiet
 * zone it has three pixels a module on a screen of 390.
 */
const largestVersion = 22

/** What that holds at the least correction, which is enough on a screen: nothing is torn or stained there. */
export const longestInCode = 1_003

/** Blank modules that the standard asks for on each side. */
const quietZone = 4

export interface QrCode {
  /** Modules a side, the quiet zone included. */
  readonly size: number
  /** The dark modules, one unit each, as the `d` of an SVG path. */
  readonly path: string
}

/** A link as a QR code; `undefined` where it would be too fine to be read off a screen. */
export function qrCodeOf(link: string): QrCode | undefined {
  if (link.length > longestInCode) return undefined
  // A stronger correction where it takes no more modules.
  const { size, data } = encode(link, { ecc: 'L', boostEcc: true, maxVersion: largestVersion, border: quietZone })
  return { size, path: data.map((row, y) => runsOf(row, y)).join('') }
}

/** Neighbouring dark modules of a row are one rectangle: no seam shows between them. */
function runsOf(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    if (row[x] !== true) continue
    const start = x
    while (row[x + 1] === true) x += 1
    const width = x + 1 - start
    path += `M${start} ${y}h${width}v1h-${width}z`
  }
  return path
}
