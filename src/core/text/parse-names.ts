import { cutShort } from './cut-short.ts'
import { kindAt, sourceAt } from './parse-state.ts'
import type { Parser } from './parse-state.ts'
import { noNode, NodeType } from './tree.ts'
import type { NodeId } from './tree.ts'
import { TokenKind } from './tokens.ts'

const longest = 40

/** What people would call a value: `"sku"`, `item 3 of "customize"`, `the list`, for a message. */
export function nameOf({ builder, tokens }: Parser, node: NodeId): string {
  const parent = builder.parents[node] ?? noNode
  const type = builder.types[node]
  if (parent === noNode) return type === NodeType.Array ? 'the list' : 'the object'
  const key = (property: NodeId) => {
    const name = builder.firsts[property] ?? noNode
    return shorten(tokens.text.slice(builder.starts[name], builder.ends[name]))
  }
  if (builder.types[parent] === NodeType.Property) return key(parent)
  const list = builder.parents[parent] ?? noNode
  const item = `item ${(builder.indexes[node] ?? 0) + 1}`
  return list !== noNode && builder.types[list] === NodeType.Property ? `${item} of ${key(list)}` : item
}

/** The property or item that was read last, or the word itself where it is a short one. */
export function nameOfLast(parser: Parser): string {
  const { level, builder, position } = parser
  const last = builder.lasts[level.node] ?? noNode
  if (last === noNode) return shorten(sourceAt(parser, position - 1))
  if (builder.types[last] === NodeType.Property) return nameOf(parser, builder.lasts[last] ?? noNode)
  const isScalar = kindAt(parser, position - 1) >= TokenKind.String
  return isScalar ? shorten(sourceAt(parser, position - 1)) : nameOf(parser, last)
}

/** Short enough to stand in a sentence. */
export function shorten(source: string): string {
  return cutShort(source.split('\n', 1)[0] ?? '', longest)
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
