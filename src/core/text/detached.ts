/**
 * The same text, but not as a part of another: engines cut strings by
 * reference, so a few characters that are kept keep the whole document they
 * were cut from. For what outlives its document: memos, history, lost items.
 */
export function detached(source: string): string {
  return ` ${source}`.slice(1)
}

/** The same of all texts in plain data. */
export function detachedData<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data
}
