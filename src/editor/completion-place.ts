import type { Analysis } from '#catalog/analyze.ts'
import type { Template } from '#catalog/template.ts'
import type { Path } from '#core/text/path.ts'
import { itemsOf, nodeAtOffset, pathOf, typeOf, valueNodeOf } from '#core/text/read.ts'
import { NodeType, noNode } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { relativePath, templateAtOffset } from './span.ts'
import type { Span } from './span.ts'
import { tokenizeLine } from './tokenizer.ts'

/** Where in a template something is being typed, however little of it can be read yet. */
export interface Place {
  readonly template: Template
  readonly tree: Tree
  /** The object or list around the caret. */
  readonly container: NodeId
  /** Of the container, from the template. */
  readonly path: Path
  readonly offset: number
}

export function placeAt(analysis: Analysis, offset: number): Place | undefined {
  const { tree } = analysis
  if (isInComment(tree.text, offset)) return undefined
  const inside = insideOf(tree, offset)
  const template = templateAtOffset(analysis, inside)
  const container = containerAt(tree, inside)
  const path = template && container !== noNode ? relativePath(pathOf(tree, container), template.base) : undefined
  return template && path && { template, tree, container, path, offset }
}

/** Behind the last thing of a text that nobody closed: still inside of it. */
function insideOf(tree: Tree, offset: number): number {
  const end = tree.ends[tree.root] ?? 0
  return offset > end && tree.text.slice(end, offset).trim() === '' ? end : offset
}

function isInComment(text: string, offset: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  const last = tokenizeLine(line, false).tokens.at(-1)
  return last?.type === 'comment' && !line.endsWith('*/')
}

/** The innermost object or list whose brackets are around the offset. */
function containerAt(tree: Tree, offset: number): NodeId {
  let node = nodeAtOffset(tree, offset)
  while (node !== noNode && !isAround(tree, node, offset)) node = tree.parents[node] ?? noNode
  return node
}

function isAround(tree: Tree, node: NodeId, offset: number): boolean {
  if (!isContainer(tree, node)) return false
  const [start, end] = [tree.starts[node] ?? 0, tree.ends[node] ?? 0]
  const isBehindCloser = offset === end && /[}\]]/.test(tree.text.charAt(offset - 1))
  return start < offset && offset <= end && !isBehindCloser
}

function isContainer(tree: Tree, node: NodeId): boolean {
  const type = typeOf(tree, node)
  return type === NodeType.Object || type === NodeType.Array
}

/** The property that is being typed: from its key to its value, or to the end of the line where it has none yet. */
export function propertyUnder({ tree, container, offset }: Place): NodeId | undefined {
  return itemsOf(tree, container).find(
    (node) => (tree.starts[node] ?? 0) <= offset && offset <= endOfProperty(tree, node),
  )
}

function endOfProperty(tree: Tree, property: NodeId): number {
  const end = tree.ends[property] ?? 0
  if (valueNodeOf(tree, property) !== noNode) return end
  const lineEnd = tree.text.indexOf('\n', end)
  const comma = tree.text.indexOf(',', end)
  return Math.min(lineEnd < 0 ? tree.text.length : lineEnd, comma < 0 ? tree.text.length : comma)
}

/** The word that is being typed in a list. A block that happens to touch the caret is no word. */
export function itemUnder({ tree, container, offset }: Place): NodeId {
  const found = itemsOf(tree, container).find(
    (node) => !isContainer(tree, node) && (tree.starts[node] ?? 0) <= offset && offset <= (tree.ends[node] ?? 0),
  )
  return found ?? noNode
}

/** What is replaced by what is chosen: the token; of a text that was never closed no more than stands before the caret. */
export function wordAt({ tree, offset }: Place, node: NodeId): Span {
  if (node === noNode) return { start: offset - bareWord(tree.text, offset).length, end: offset }
  const [start, end] = [tree.starts[node] ?? offset, tree.ends[node] ?? offset]
  const opener = tree.text.charAt(start)
  const isOpen = opener === '"' && (end - start < 2 || tree.text.charAt(end - 1) !== '"')
  return { start, end: isOpen ? Math.max(offset, start + 1) : end }
}

/** Letters typed without a quote, which the tree may not count as anything. */
function bareWord(text: string, offset: number): string {
  return /[\w$.-]*$/.exec(text.slice(Math.max(0, offset - 100), offset))?.[0] ?? ''
}

/** Where a comma is missing between what stands before and what is put in; `undefined` where none is. */
export function commaBefore({ tree, container }: Place, start: number): number | undefined {
  const before = itemsOf(tree, container).findLast((node) => (tree.ends[node] ?? 0) <= start)
  if (before === undefined) return undefined
  const end = tree.ends[before] ?? 0
  return withoutComments(tree.text.slice(end, start)).includes(',') ? undefined : end
}

/** Something follows, and no comma parts it from what is put in. */
export function needsCommaBehind(text: string, end: number): boolean {
  return /^\s*["{[\d]/.test(withoutComments(text.slice(end, end + 2000)))
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\/.*|\/\*[^]*?\*\//g, '')
}
