/**
 * A table that is asked by words of the user's. It has no prototype: in it, `constructor` and `toString` are words like
 * any other.
 */
export function table<Value>(rows: Readonly<Record<string, Value>>): Readonly<Record<string, Value | undefined>> {
  return Object.assign(Object.create(null) as Record<string, Value>, rows)
}
