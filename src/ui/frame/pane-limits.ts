/** What either pane needs, in pixels; where there is less for both, they have a half each. */
const least = { left: 440, right: 320 }

/** Of the left pane, in percent. */
export const usualShare = 52

interface Limits {
  readonly low: number
  readonly high: number
}

/** Between what shares the line can be moved, where both panes together are this wide. */
export function limitsOf(width: number): Limits {
  return {
    low: Math.min((least.left / width) * 100, 50),
    high: Math.max(100 - (least.right / width) * 100, 50),
  }
}

export function limited(share: number, { low, high }: Limits): number {
  return Math.max(low, Math.min(share, high))
}

/** The same for whatever width there is: a share that was kept on a wide screen is used on a narrow one. */
export function widthOf(share: number): string {
  return `max(min(${least.left}px, 50%), min(${share}%, max(100% - ${least.right}px, 50%)))`
}
