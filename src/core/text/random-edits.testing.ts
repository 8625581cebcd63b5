import fc from 'fast-check'
import type { Content, Edit, JsonValue } from './edit.ts'
import type { TreeEdit } from './plan-check.ts'
import { keys, values } from './random-documents.testing.ts'
import { itemsOf, pathOf, typeOf } from './read.ts'
import { NodeType, noNode } from './tree.ts'
import type { NodeId, Tree } from './tree.ts'

/** Numbers that choose a place; which it is depends on the document. */
export interface Ask {
  readonly op: Exclude<Edit['op'], 'text'>
  readonly place: number
  readonly other: number
  readonly key: string
  readonly value: JsonValue
  readonly isSource: boolean
}

export const asks: fc.Arbitrary<Ask> = fc.record({
  op: fc.constantFrom('set', 'set', 'insert', 'remove', 'move', 'rename'),
  place: fc.nat(10_000),
  other: fc.nat(10_000),
  key: keys,
  value: values,
  isSource: fc.boolean(),
})

/** An edit that the document has a place for; `undefined` where it has none. */
export function toEdit(tree: Tree, ask: Ask): TreeEdit | undefined {
  switch (ask.op) {
    case 'set':
      return toSet(tree, ask)
    case 'insert':
    case 'move':
      return toListEdit(tree, ask)
    case 'remove':
    case 'rename':
      return toTaking(tree, ask)
  }
}

function toSet(tree: Tree, { place, other, key, value, isSource }: Ask): TreeEdit | undefined {
  const content: Content = isSource ? { source: JSON.stringify(value, undefined, 3) } : { value }
  const object = pick(nodesOf(tree, NodeType.Object), place)
  if (other % 2 === 0 && object !== undefined) {
    const path = [...pathOf(tree, object), key, ...(other % 3 === 0 ? ['p', 'q'] : [])]
    return isBlocked(tree, object, key, path.length) ? undefined : { op: 'set', path, content }
  }
  const node = pick(innerNodes(tree), place)
  return node === undefined ? undefined : { op: 'set', path: pathOf(tree, node), content }
}

/** A scalar stands on the way of a longer path. */
function isBlocked(tree: Tree, object: NodeId, key: string, length: number): boolean {
  const isLonger = length > pathOf(tree, object).length + 1
  return isLonger && itemsOf(tree, object).some((property) => pathOf(tree, property).at(-1) === key)
}

function toListEdit(tree: Tree, { op, place, other, value }: Ask): TreeEdit | undefined {
  const array = pick(nodesOf(tree, NodeType.Array), place)
  if (array === undefined) return undefined
  const { length } = itemsOf(tree, array)
  const path = pathOf(tree, array)
  if (op === 'insert') return { op, path, index: other % (length + 1), content: { value } }
  return length === 0 ? undefined : { op: 'move', path, from: other % length, to: (other >> 4) % length }
}

function toTaking(tree: Tree, { op, place, key }: Ask): TreeEdit | undefined {
  const node = pick(innerNodes(tree), place)
  if (node === undefined) return undefined
  const path = pathOf(tree, node)
  if (op === 'remove') return { op, path }
  const parent = tree.parents[tree.parents[node] ?? noNode] ?? noNode
  const isTaken = itemsOf(tree, parent).some((property) => pathOf(tree, property).at(-1) === key)
  return typeof path.at(-1) === 'number' || isTaken ? undefined : { op: 'rename', path, key }
}

function pick(nodes: readonly NodeId[], place: number): NodeId | undefined {
  return nodes[place % nodes.length]
}

function nodesOf(tree: Tree, type: NodeType): NodeId[] {
  return allNodes(tree).filter((node) => typeOf(tree, node) === type)
}

/** All values but the whole. */
function innerNodes(tree: Tree): NodeId[] {
  return allNodes(tree).filter((node) => {
    const parent = tree.parents[node] ?? noNode
    const isKey = typeOf(tree, parent) === NodeType.Property && tree.firsts[parent] === node
    return parent !== noNode && !isKey && typeOf(tree, node) !== NodeType.Property
  })
}

function allNodes(tree: Tree): NodeId[] {
  return Array.from({ length: tree.count }, (_, node) => node)
}
