import type { Tree } from '#core/text/tree.ts'
import type { Part, Value } from '../template.ts'
import { literalAt } from '../tree-values.ts'
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
export function repeatsOf(
  tree: Tree,
  parts: readonly Part[],
  property: string,
  fold = (name: string) => name,
): Repeat[] {
  if (areAllDifferent(tree, parts, property, fold)) return []
  const named: { value: Value; name: string; key: string }[] = []
  for (const part of parts) {
    const value = part.field(property)
    const name = literalText(value)
    if (!value || !name) continue
    named.push({ value, name, key: fold(name) })
  }
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

/** Told by the texts alone: this is asked of a thousand steps at each key, and mostly answered with yes. */
function areAllDifferent(tree: Tree, parts: readonly Part[], property: string, fold: (name: string) => string) {
  const seen = new Set<string>()
  for (const { node } of parts) {
    const text = literalAt(tree, node, property)
    const key = text && fold(text)
    if (key && seen.has(key)) return false
    if (key) seen.add(key)
  }
  return true
}
