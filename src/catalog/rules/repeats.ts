import { detached } from '#core/text/detached.ts'
import { keepsNodes } from '#core/text/reparse.ts'
import { noNode } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
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

/** Reads a list for names that are there twice. */
export type ReadRepeats = (tree: Tree, parts: readonly Part[]) => Repeat[]

/**
 * Reads each name that a part before has already; `fold` makes alike what counts
 * as the same. A thousand steps are asked at each key, and mostly all differ: so
 * the names are kept, and a key within a string reads one again.
 */
export function createRepeatReader(property: string, fold = (name: string) => name): ReadRepeats {
  let last: Names | undefined
  return (tree, parts) => {
    if (parts.length < 2) return []
    const keyOf = ({ node }: Part) => {
      const text = literalAt(tree, node, property)
      return text === undefined ? '' : fold(text)
    }
    last = renewed(last, tree, parts, keyOf) ?? namesOf(tree, parts, keyOf)
    return last.byName.size === last.named ? [] : repeatsOf(parts, property, fold)
  }
}

type KeyOf = (part: Part) => string

/** The names of a list, as they were in the tree whose `starts` these are. */
interface Names {
  readonly starts: Int32Array
  readonly first: NodeId
  /** Of each part; empty where it has none. */
  readonly keys: string[]
  /** How many parts have each. */
  readonly byName: Map<string, number>
  readonly named: number
}

function namesOf({ starts }: Tree, parts: readonly Part[], keyOf: KeyOf): Names {
  const keys = parts.map(keyOf)
  const byName = new Map<string, number>()
  for (const key of keys) count(byName, key, 1)
  return { starts, first: firstOf(parts), keys, byName, named: keys.filter((key) => key !== '').length }
}

/** The names as they are now, where they are the last ones but for what one edit within a string changed. */
function renewed(last: Names | undefined, tree: Tree, parts: readonly Part[], keyOf: KeyOf): Names | undefined {
  if (last?.first !== firstOf(parts) || last.keys.length !== parts.length) return undefined
  if (last.starts === tree.starts) return last
  if (!tree.edited || !keepsNodes(tree, last.starts)) return undefined
  const { keys, byName } = last
  const at = indexOfPart(parts, tree.edited.node)
  const part = parts[at]
  const before = keys[at]
  if (!part || before === undefined) return { ...last, starts: tree.starts }
  // The others are of a former text: this one must not hold one more.
  const key = detached(keyOf(part))
  keys[at] = key
  count(byName, before, -1)
  count(byName, key, 1)
  return { ...last, starts: tree.starts, named: last.named + Number(key !== '') - Number(before !== '') }
}

function count(byName: Map<string, number>, key: string, change: 1 | -1) {
  if (key === '') return
  const left = (byName.get(key) ?? 0) + change
  if (left === 0) byName.delete(key)
  else byName.set(key, left)
}

const firstOf = (parts: readonly Part[]) => parts[0]?.node ?? noNode

/** The last part that begins at or before the node: the nodes of a list are in its order. */
function indexOfPart(parts: readonly Part[], node: NodeId): number {
  let [low, high] = [0, parts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((parts[middle]?.node ?? noNode) <= node) low = middle + 1
    else high = middle
  }
  return low - 1
}

function repeatsOf(parts: readonly Part[], property: string, fold: (name: string) => string): Repeat[] {
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
