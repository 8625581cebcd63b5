/** "1 line", "1,200 lines". */
export function counted(count: number, one: string, many = `${one}s`): string {
  // Closed cards ask by the thousand: small numbers need no formatter.
  return `${count < 1000 ? count : count.toLocaleString('en')} ${count === 1 ? one : many}`
}

/** The same; empty where there is nothing to be said. */
export function countedIfAny(count: number, one: string, many = `${one}s`): string {
  return count === 0 ? '' : counted(count, one, many)
}
