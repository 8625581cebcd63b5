import { useSyncExternalStore } from 'react'

/** Settings of this browser (UX §11): they are in no draft, no file and no link. Where nothing can be stored they last as long as the page. */
const memory = new Map<string, string>()
const listeners = new Set<() => void>()
const prefix = 'designer.'

function read(key: string): string | undefined {
  const kept = memory.get(key)
  if (kept !== undefined) return kept
  try {
    return localStorage.getItem(prefix + key) ?? undefined
  } catch {
    return undefined
  }
}

function write(key: string, value: string) {
  memory.set(key, value)
  try {
    localStorage.setItem(prefix + key, value)
  } catch {
    // Storage is blocked or full: the value still holds until the page goes away.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useNumberSetting(key: string, initial: number): [number, (value: number) => void] {
  const stored = Number(useSyncExternalStore(subscribe, () => read(key)) ?? Number.NaN)
  return [Number.isFinite(stored) ? stored : initial, (value) => write(key, value.toString())]
}

export function useFlagSetting(key: string, initial: boolean): [boolean, (value: boolean) => void] {
  const stored = useSyncExternalStore(subscribe, () => read(key))
  return [stored === undefined ? initial : stored === 'true', (value) => write(key, value.toString())]
}

export function useTextSetting(key: string, initial: string): [string, (value: string) => void] {
  const stored = useSyncExternalStore(subscribe, () => read(key))
  return [stored ?? initial, (value) => write(key, value)]
}

/** Codes of findings that are left out in this browser. */
export function alwaysSilenced(): readonly string[] {
  return (read('silenced') ?? '').split(' ').filter((code) => code !== '')
}

export function keepAlwaysSilenced(codes: readonly string[]) {
  write('silenced', codes.join(' '))
}
