/** "2029-04" as "April 2029". */
export function monthWords(month: string): string {
  return new Date(`${month}-15T00:00:00Z`).toLocaleDateString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })
}

/** Whether the month is over. */
export function isPast(month: string, now: Date): boolean {
  return month < now.toISOString().slice(0, 7)
}
