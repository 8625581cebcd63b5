import type { Part, Value } from '../template.ts'
import { literalText } from './literals.ts'

export interface Repeat {
  readonly value: Value
  readonly name: string
  /** How many parts have it. */
  readonly count: number
  /** The name with the first number that no part has. */
  readonly free: string
}

/** Each name that a part before has already; `fold` makes alike what counts as the same. */
export function repeatsOf(parts: readonly Part[], property: string, fold = (name: string) => name): Repeat[] {
  const named: { value: Value; name: string; key: string }[] = []
  const keys = new Set<string>()
  for (const part of parts) {
    const value = part.field(property)
    const name = literalText(value)
    if (!value || !name) continue
    const key = fold(name)
    named.push({ value, name, key })
    keys.add(key)
  }
  if (keys.size === named.length) return []
  const counts = new Map<string, number>()
  for (const { key } of named) counts.set(key, (counts.get(key) ?? 0) + 1)
  const numbers = new Map<string, number>()
  return named.flatMap(({ value, name, key }) => {
    const last = numbers.get(key)
    let number = (last ?? 0) + 1
    while (last !== undefined && counts.has(fold(`${name}-${number}`))) number += 1
    numbers.set(key, number)
    return last === undefined ? [] : [{ value, name, count: counts.get(key) ?? 0, free: `${name}-${number}` }]
  })
}
