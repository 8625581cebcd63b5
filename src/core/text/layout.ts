import type { Content } from './edit.ts'
import { sourceOf } from './read.ts'
import { detectIndent, endsInLineComment, indentAt } from './trivia.ts'
import { NodeType, noNode } from './tree.ts'
import type { NodeId, Tree } from './tree.ts'

/** How something new is written among its neighbours. */
export interface Layout {
  readonly unit: string
  /** Of the children. */
  readonly indent: string
  /** All on one line, as the brackets are. */
  readonly isInline: boolean
  /** Each child on a line of its own, whatever it holds. */
  readonly hasInlineItems: boolean
}

const widest = 100

export function isShort(text: string): boolean {
  return text.length <= widest && !text.includes('\n')
}

/** `index`: the place among `children` where it goes. */
export function layoutOf(
  tree: Tree,
  container: NodeId,
  children: readonly NodeId[],
  index: number,
  contents: readonly Content[],
): Layout {
  const { text } = tree
  const unit = detectIndent(tree)
  const isOneLine = !sourceOf(tree, container).includes('\n')
  const outer = indentAt(text, tree.starts[container] ?? 0)
  if (children.length === 0) {
    const isInline =
      isOneLine &&
      !contents.some(endsLine) &&
      (isNumberList(tree, container, contents) || isInsideOneLine(tree, container))
    return { unit, indent: outer + unit, isInline, hasInlineItems: false }
  }
  const neighbours = [children[index - 1], children[index], children[0]].filter((child) => child !== undefined)
  const aligned = neighbours.find((child) => isFirstOnLine(text, tree.starts[child] ?? 0))
  const indent = aligned === undefined ? outer + unit : indentAt(text, tree.starts[aligned] ?? 0)
  const isInline = isOneLine && !contents.some((content) => hasLines(content) || endsLine(content))
  return { unit, indent, isInline, hasInlineItems: neighbours.slice(0, 1).every((child) => isInlineBlock(tree, child)) }
}

function hasLines(content: Content): boolean {
  return 'source' in content && content.source.trim().includes('\n')
}

/** Nothing can follow it on its line. */
function endsLine(content: Content): boolean {
  return 'source' in content && endsInLineComment(content.source, 0, content.source.length)
}

function isNumberList(tree: Tree, container: NodeId, contents: readonly Content[]): boolean {
  const isNumber = (content: Content) => 'value' in content && typeof content.value === 'number'
  return tree.types[container] === NodeType.Array && contents.every(isNumber)
}

/** `{ "a": {} }`: what is put into the inner braces stays on the line. */
function isInsideOneLine(tree: Tree, container: NodeId): boolean {
  let node = tree.parents[container] ?? noNode
  if (tree.types[node] === NodeType.Property) node = tree.parents[node] ?? noNode
  return node !== noNode && !sourceOf(tree, node).includes('\n')
}

/** An item, `{ "type": "WindowsRestart" }`, on one line. */
function isInlineBlock(tree: Tree, node: NodeId): boolean {
  const isBlock = tree.types[node] === NodeType.Object || tree.types[node] === NodeType.Array
  const source = sourceOf(tree, node)
  return isBlock && source.length > 2 && !source.includes('\n')
}

function isFirstOnLine(text: string, offset: number): boolean {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === ''
}
