import { decodeString } from './decode-string.ts'
import type { JsonValue } from './edit.ts'
import type { Path } from './path.ts'
import { NodeType, noNode } from './tree.ts'
import type { NodeId, Tree } from './tree.ts'

/** Column reads with the bounds check that the type checker asks for; -1 is "no node" everywhere. */
const at = (column: Int32Array, node: NodeId): number => column[node] ?? noNode

export function typeOf(tree: Tree, node: NodeId): number {
  return tree.types[node] ?? 0
}

export function itemsOf(tree: Tree, node: NodeId): NodeId[] {
  const items: NodeId[] = []
  for (let child = at(tree.firsts, node); child !== noNode; child = at(tree.nexts, child)) items.push(child)
  return items
}

export function keyOf(tree: Tree, property: NodeId): string {
  return stringOf(tree, at(tree.firsts, property))
}

/** The value of a property, or `noNode` where it has none yet. */
export function valueNodeOf(tree: Tree, property: NodeId): NodeId {
  const last = at(tree.lasts, property)
  return last === at(tree.firsts, property) ? noNode : last
}

/** The last property of that name, as JSON.parse reads duplicates. */
export function propertyAt(tree: Tree, object: NodeId, key: string): NodeId {
  if (typeOf(tree, object) !== NodeType.Object) return noNode
  for (let property = at(tree.lasts, object); property !== noNode; property = at(tree.previous, property)) {
    if (hasKey(tree, property, key)) return property
  }
  return noNode
}

/** Without a copy of the name: this is asked of every property that is passed over, and most differ early. */
function hasKey(tree: Tree, property: NodeId, key: string): boolean {
  const name = at(tree.firsts, property)
  const [start, end] = [at(tree.starts, name), at(tree.ends, name)]
  const { text } = tree
  if (isOddlyQuoted(text, start, end)) return keyOf(tree, property) === key
  for (let position = start + 1; position < end - 1; position++) {
    const code = text.charCodeAt(position)
    // From here on the name is written otherwise than it reads.
    if (code === 0x5c || code === 0x22) return keyOf(tree, property) === key
    if (code !== key.charCodeAt(position - start - 1)) return false
  }
  return end - start - 2 === key.length
}

function isOddlyQuoted(text: string, start: number, end: number): boolean {
  const opens = text.charCodeAt(start) === 0x22 && text.charCodeAt(start + 1) !== 0x22
  return !opens || text.charCodeAt(end - 1) !== 0x22 || end - start < 2
}

/** The value at a path; string digits index arrays; the last of duplicates wins. */
export function nodeAt(tree: Tree, path: Path, from: NodeId = tree.root): NodeId {
  let node = from
  for (const part of path) {
    if (node === noNode) return noNode
    node = typeOf(tree, node) === NodeType.Array ? itemAt(tree, node, Number(part)) : childAt(tree, node, `${part}`)
  }
  return node
}

function childAt(tree: Tree, object: NodeId, key: string): NodeId {
  const property = propertyAt(tree, object, key)
  return property === noNode ? noNode : valueNodeOf(tree, property)
}

function itemAt(tree: Tree, array: NodeId, index: number): NodeId {
  if (!Number.isInteger(index)) return noNode
  for (let item = at(tree.firsts, array); item !== noNode; item = at(tree.nexts, item)) {
    if (at(tree.indexes, item) === index) return item
  }
  return noNode
}

/** Decoded text of a string; of anything else its source. An escape that JSON does not know keeps its backslash. */
export function stringOf(tree: Tree, node: NodeId): string {
  if (typeOf(tree, node) !== NodeType.String) return sourceOf(tree, node)
  return decodeString(tree.text, at(tree.starts, node), at(tree.ends, node))
}

export function sourceOf(tree: Tree, node: NodeId): string {
  return node === noNode ? '' : tree.text.slice(at(tree.starts, node), at(tree.ends, node))
}

export function pathOf(tree: Tree, node: NodeId): Path {
  const path: (string | number)[] = []
  for (let child = node; child !== noNode; child = at(tree.parents, child)) {
    const parent = at(tree.parents, child)
    if (typeOf(tree, child) === NodeType.Property) path.push(keyOf(tree, child))
    else if (parent !== noNode && typeOf(tree, parent) === NodeType.Array) path.push(at(tree.indexes, child))
  }
  return path.reverse()
}

/** The innermost node that holds the offset; touching its end counts. */
export function nodeAtOffset(tree: Tree, offset: number): NodeId {
  let node = tree.root
  if (node === noNode || offset < at(tree.starts, node) || offset > at(tree.ends, node)) return noNode
  for (;;) {
    const child = childHolding(tree, node, offset)
    if (child === noNode) return node
    node = child
  }
}

function childHolding(tree: Tree, node: NodeId, offset: number): NodeId {
  for (let child = at(tree.firsts, node); child !== noNode; child = at(tree.nexts, child)) {
    if (at(tree.starts, child) > offset) return noNode
    if (offset <= at(tree.ends, child)) return child
  }
  return noNode
}

/** Part of the node cannot be told. A container that was never closed is damaged at its opener too. */
export function isDamaged(tree: Tree, node: NodeId): boolean {
  return node !== noNode && meetsDamage(tree, at(tree.starts, node), at(tree.ends, node))
}

export function meetsDamage(tree: Tree, start: number, end: number): boolean {
  const { damaged } = tree
  let [low, high] = [0, damaged.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((damaged[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const span = damaged[low]
  return span !== undefined && span.start < end
}

/** Properties that a later one of the same name hides from JSON.parse. */
export function duplicatesOf(tree: Tree, object: NodeId): NodeId[] {
  const properties = itemsOf(tree, object)
  if (properties.length < 2) return []
  const seen = new Set<string>()
  const hidden: NodeId[] = []
  for (const property of properties.reverse()) {
    const key = keyOf(tree, property)
    if (seen.has(key)) hidden.push(property)
    seen.add(key)
  }
  return hidden.reverse()
}

type Block = JsonValue[] | Record<string, JsonValue>

/**
 * The value as data. Objects have no prototype, so that `__proto__` is a name
 * like any other; duplicates are last-wins; what is no JSON comes as its source.
 */
export function valueOf(tree: Tree, node: NodeId): JsonValue | undefined {
  if (node === noNode) return undefined
  const work: [NodeId, Block][] = []
  const read = (from: NodeId): JsonValue => {
    const block = emptyBlock(tree, from)
    if (!block) return scalarOf(tree, from)
    work.push([from, block])
    return block
  }
  const whole = read(node)
  for (let next = work.pop(); next; next = work.pop()) fill(tree, ...next, read)
  return whole
}

function emptyBlock(tree: Tree, node: NodeId): Block | undefined {
  const type = typeOf(tree, node)
  if (type === NodeType.Array) return []
  return type === NodeType.Object ? (Object.create(null) as Record<string, JsonValue>) : undefined
}

function fill(tree: Tree, node: NodeId, block: Block, read: (from: NodeId) => JsonValue): void {
  for (let child = at(tree.firsts, node); child !== noNode; child = at(tree.nexts, child)) {
    if (Array.isArray(block)) {
      block.push(read(child))
      continue
    }
    const value = valueNodeOf(tree, child)
    if (value !== noNode) block[keyOf(tree, child)] = read(value)
  }
}

function scalarOf(tree: Tree, node: NodeId): JsonValue {
  const type = typeOf(tree, node)
  if (type === NodeType.Number) return Number(sourceOf(tree, node))
  if (type === NodeType.Boolean) return sourceOf(tree, node) === 'true'
  return type === NodeType.Null ? null : stringOf(tree, node)
}
