import { noNode, NodeType } from './tree.ts'
import type { NodeId, Tree } from './tree.ts'

/** A tree in the making: columns that grow by doubling. */
export interface Builder {
  count: number
  root: NodeId
  types: Uint8Array
  starts: Int32Array
  ends: Int32Array
  parents: Int32Array
  firsts: Int32Array
  lasts: Int32Array
  nexts: Int32Array
  previous: Int32Array
  indexes: Int32Array
}

const columns = ['starts', 'ends', 'parents', 'firsts', 'lasts', 'nexts', 'previous', 'indexes'] as const

export function createBuilder(capacity: number): Builder {
  const column = () => new Int32Array(capacity)
  return {
    count: 0,
    root: noNode,
    types: new Uint8Array(capacity),
    starts: column(),
    ends: column(),
    parents: column(),
    firsts: column(),
    lasts: column(),
    nexts: column(),
    previous: column(),
    indexes: column(),
  }
}

/** A new last child of `parent`; the root where that is `noNode`. */
export function addNode(builder: Builder, type: NodeType, start: number, end: number, parent: NodeId): NodeId {
  if (builder.count === builder.types.length) grow(builder)
  const node = builder.count++
  builder.types[node] = type
  builder.starts[node] = start
  builder.ends[node] = end
  builder.firsts[node] = noNode
  builder.lasts[node] = noNode
  link(builder, node, parent)
  return node
}

function link(builder: Builder, node: NodeId, parent: NodeId): void {
  builder.parents[node] = parent
  builder.nexts[node] = noNode
  if (parent === noNode) {
    builder.root = node
    builder.previous[node] = noNode
    builder.indexes[node] = 0
    return
  }
  const last = builder.lasts[parent] ?? noNode
  builder.previous[node] = last
  builder.indexes[node] = last === noNode ? 0 : (builder.indexes[last] ?? 0) + 1
  if (last === noNode) builder.firsts[parent] = node
  else builder.nexts[last] = node
  builder.lasts[parent] = node
}

/** Puts an array round a property's value, which was its first item all along. Returns the array. */
export function wrapValue(builder: Builder, property: NodeId): NodeId {
  const value = builder.lasts[property] ?? noNode
  const key = builder.previous[value] ?? noNode
  builder.nexts[key] = noNode
  builder.lasts[property] = key
  const array = addNode(builder, NodeType.Array, builder.starts[value] ?? 0, builder.ends[value] ?? 0, property)
  link(builder, value, array)
  return array
}

function grow(builder: Builder): void {
  const capacity = Math.max(64, builder.types.length * 2)
  const types = new Uint8Array(capacity)
  types.set(builder.types)
  builder.types = types
  for (const name of columns) {
    const column = new Int32Array(capacity)
    column.set(builder[name])
    builder[name] = column
  }
}

export function finishTree(
  builder: Builder,
  rest: Pick<Tree, 'text' | 'problems' | 'damaged' | 'isInterpolated'>,
): Tree {
  const { count, root, types } = builder
  const column = (name: (typeof columns)[number]) => builder[name].subarray(0, count)
  return {
    ...rest,
    count,
    root,
    types: types.subarray(0, count),
    starts: column('starts'),
    ends: column('ends'),
    parents: column('parents'),
    firsts: column('firsts'),
    lasts: column('lasts'),
    nexts: column('nexts'),
    previous: column('previous'),
    indexes: column('indexes'),
  }
}
