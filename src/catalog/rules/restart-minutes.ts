const minutes: Readonly<Record<string, number>> = { h: 60, m: 1, s: 1 / 60 }

/** Minutes of a Go duration such as `1h30m`; 0 for what is none. */
export function minutesOf(duration: string): number {
  return [...duration.matchAll(/(\d+(?:\.\d+)?)([hms])/g)].reduce(
    (sum, [, number = '0', unit = 's']) => sum + Number(number) * (minutes[unit] ?? 0),
    0,
  )
}
