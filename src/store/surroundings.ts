/** What a browser has for several tabs and for the last moment of a page; on plain http, and where it is blocked, less. */
export interface Surroundings {
  readonly locks?: LockManager | undefined
  readonly channel?: Pick<BroadcastChannel, 'postMessage' | 'onmessage' | 'close'> | undefined
  /** Of all tabs. */
  readonly storage?: Storage | undefined
  /** Of this tab alone; it comes back with it. */
  readonly tab?: Storage | undefined
}

export function surroundings(): Surroundings {
  return {
    locks: allowed(() => navigator.locks),
    channel: allowed(() => new BroadcastChannel('image-template-designer')),
    storage: allowed(() => localStorage),
    tab: allowed(() => sessionStorage),
  }
}

/** Reading the very name throws where storage is blocked. */
function allowed<Means>(means: () => Means): Means | undefined {
  try {
    return means()
  } catch {
    return undefined
  }
}
