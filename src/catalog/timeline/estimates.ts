/**
 * How long the parts of a build take. None of it is measured or promised: they
 * are round numbers to begin with, and whoever knows their own builds changes them.
 */
export const estimates = {
  startWindows: { label: 'Start the build VM, Windows', minutes: 8 },
  startLinux: { label: 'Start the build VM, Linux', minutes: 4 },
  script: { label: 'A script step', minutes: 5 },
  file: { label: 'A file step', minutes: 1 },
  restart: { label: 'A restart', minutes: 4 },
  updates: { label: 'Windows Update, its restarts included', minutes: 45 },
  other: { label: 'A step of another kind', minutes: 5 },
  generalizeWindows: { label: 'Generalize Windows', minutes: 6 },
  generalizeLinux: { label: 'Generalize Linux', minutes: 1 },
  capture: { label: 'Capture the image', minutes: 8 },
  startToValidate: { label: 'Start a VM of the image to validate it', minutes: 6 },
  validator: { label: 'A validator', minutes: 3 },
  optimize: { label: 'VM boot optimization', minutes: 12 },
  managedImage: { label: 'A managed image', minutes: 3 },
  gallery: { label: 'A gallery version in its first region', minutes: 10 },
  regions: { label: 'Copies to further regions, side by side', minutes: 15 },
  vhd: { label: 'A VHD', minutes: 15 },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly minutes: number }>>

export type EstimateId = keyof typeof estimates

export const estimateIds = Object.keys(estimates) as EstimateId[] // Written above, as they are shown.

export type Estimates = Readonly<Record<EstimateId, number>>

/** What is longer than this would not fit into any build. */
export const longestEstimate = 960

/** The defaults, where nothing else is kept; what is kept and no number of minutes is left out. */
export function readEstimates(kept: string): Estimates {
  let own: unknown
  try {
    own = JSON.parse(kept)
  } catch {
    own = undefined
  }
  const minutesOf = (id: EstimateId): number => {
    const value: unknown = typeof own === 'object' && own !== null ? (own as Record<string, unknown>)[id] : undefined
    return isMinutes(value) ? value : estimates[id].minutes
  }
  return Object.fromEntries(estimateIds.map((id) => [id, minutesOf(id)])) as Estimates // All of them, by the line before.
}

function isMinutes(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= longestEstimate
}
