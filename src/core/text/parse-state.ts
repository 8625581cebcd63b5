import { addNode } from './tree-builder.ts'
import type { Builder } from './tree-builder.ts'
import { report } from './syntax-report.ts'
import type { Report } from './syntax-report.ts'
import { noNode, NodeType } from './tree.ts'
import type { NodeId } from './tree.ts'
import { TokenKind } from './tokens.ts'
import type { Tokens } from './tokens.ts'

/** What may come next. */
export const State = { Key: 0, Value: 1, Item: 2, Next: 3, End: 4 } as const
export type State = (typeof State)[keyof typeof State]

/** An open container; the lowest level is the text itself. */
export interface Level {
  readonly node: NodeId
  readonly isObject: boolean
  /** Its opener is missing from the text. */
  readonly isImplied: boolean
  /** Indentation of the line that opens it. */
  readonly openIndent: number
  /** Indentation of the first child that begins a line; -1 as long as there is none. */
  childIndent: number
}

/** Indentation by token: of its line, and, where it is the first on it, also in `firsts` (else -1). */
export interface Indents {
  readonly lines: Int32Array
  readonly firsts: Int32Array
}

export interface Parser {
  readonly tokens: Tokens
  readonly builder: Builder
  readonly report: Report
  /** Given where indentation is to be a witness. */
  readonly indents: Indents | undefined
  readonly levels: Level[]
  level: Level
  state: State
  /** The property that waits for its value. */
  property: NodeId
  /** The token that is looked at. */
  position: number
  /** Tokens that may still be looked at ahead of their turn. */
  foresight: number
}

export const textLevel: Level = { node: noNode, isObject: false, isImplied: false, openIndent: -1, childIndent: -1 }

export function kindAt({ tokens }: Parser, position: number): number {
  return position >= 0 && position < tokens.count ? (tokens.kinds[position] ?? 0) : 0
}

export function startAt({ tokens }: Parser, position: number): number {
  return position < tokens.count ? (tokens.starts[position] ?? 0) : tokens.end
}

export function endAt({ tokens }: Parser, position: number): number {
  return position < 0 ? 0 : (tokens.ends[position] ?? 0)
}

export function sourceAt(parser: Parser, position: number): string {
  return parser.tokens.text.slice(startAt(parser, position), endAt(parser, position))
}

/** The key of a property stands here. */
export function isKeyAt(parser: Parser, position: number): boolean {
  const kind = kindAt(parser, position)
  return (kind === TokenKind.String || kind === TokenKind.Word) && kindAt(parser, position + 1) === TokenKind.Colon
}

export function isFirstOnLine({ tokens, indents }: Parser, position: number): boolean {
  if (indents) return (indents.firsts[position] ?? -1) >= 0
  const from = position > 0 ? (tokens.ends[position - 1] ?? 0) : 0
  return position === 0 || tokens.text.slice(from, tokens.starts[position]).includes('\n')
}

/** The end of what has been read, a comma at its end left out. */
export function endOfRead(parser: Parser): number {
  const last = parser.position - 1
  return endAt(parser, kindAt(parser, last) === TokenKind.Comma ? last - 1 : last)
}

export function parentOfNext({ state, property, level }: Parser): NodeId {
  return state === State.Value ? property : level.node
}

export function addProperty(parser: Parser, end: number): void {
  const { builder, level, position } = parser
  const start = startAt(parser, position)
  parser.property = addNode(builder, NodeType.Property, start, end, level.node)
  addNode(builder, NodeType.String, start, endAt(parser, position), parser.property)
}

/** The value that was waited for ended at `end`. */
export function valueDone(parser: Parser, node: NodeId, end: number): void {
  const { builder, level } = parser
  const parent = builder.parents[node] ?? noNode
  if (parent !== noNode && builder.types[parent] === NodeType.Property) builder.ends[parent] = end
  parser.state = level === textLevel ? State.End : State.Next
}

export function openLevel(parser: Parser, isObject: boolean, start: number, isImplied: boolean): void {
  const { builder, indents, position } = parser
  const node = addNode(builder, isObject ? NodeType.Object : NodeType.Array, start, start + 1, parentOfNext(parser))
  pushLevel(parser, { node, isObject, isImplied, openIndent: indents?.lines[position] ?? 0, childIndent: -1 })
}

export function pushLevel(parser: Parser, level: Level): void {
  parser.levels.push(level)
  parser.level = level
  parser.state = level.isObject ? State.Key : State.Item
}

/** Ends the innermost container. */
export function popLevel(parser: Parser, end: number): void {
  const { builder, levels } = parser
  const { node } = parser.level
  builder.ends[node] = end
  levels.pop()
  parser.level = levels.at(-1) ?? textLevel
  valueDone(parser, node, end)
}

export function reportAt(
  parser: Parser,
  kind: Parameters<typeof report>[1],
  span: Parameters<typeof report>[2],
  message: string,
  more?: Parameters<typeof report>[4],
): void {
  report(parser.report, kind, span, message, more)
}

/** How far out a lost bracket is looked for: deeper texts are no templates, and the search must not cost their square. */
const farthest = 500

/** The nearest open container that fits. */
export function outerLevel({ levels }: Parser, fits: (level: Level) => boolean): Level | undefined {
  for (let index = levels.length - 1; index >= Math.max(0, levels.length - farthest); index--) {
    const level = levels[index]
    if (level && fits(level)) return level
  }
  return undefined
}
