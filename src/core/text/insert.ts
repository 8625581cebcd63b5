import type { Content } from './edit.ts'
import { isShort, layoutOf } from './layout.ts'
import type { Layout } from './layout.ts'
import { printContent } from './print.ts'
import { itemsOf, keyOf } from './read.ts'
import { endsInLineComment, hasLooseTrail, isLineOpen, slotOf, startInside, withComma } from './trivia.ts'
import type { Slot } from './trivia.ts'
import { NodeType, noNode } from './tree.ts'
import type { NodeId, TextEdit, Tree } from './tree.ts'

/** A property behind the nearest present one that is declared before it, else first; last where none of them is declared. */
export function insertProperty(
  tree: Tree,
  object: NodeId,
  key: string,
  content: Content,
  order: readonly string[] | undefined,
): TextEdit[] {
  const names = itemsOf(tree, object).map((property) => keyOf(tree, property))
  return insertAt(tree, object, placeOf(names, key, order ?? []), [content], `${JSON.stringify(key)}: `)
}

function placeOf(names: readonly string[], key: string, order: readonly string[]): number {
  const rank = order.indexOf(key)
  for (let earlier = rank - 1; earlier >= 0; earlier--) {
    const index = names.lastIndexOf(order[earlier] ?? '')
    if (index >= 0) return index + 1
  }
  return rank >= 0 && names.some((name) => order.includes(name)) ? 0 : names.length
}

export function insertItems(tree: Tree, array: NodeId, index: number, contents: readonly Content[]): TextEdit[] {
  return insertAt(tree, array, Math.max(0, Math.min(index, itemsOf(tree, array).length)), contents, '')
}

function insertAt(
  tree: Tree,
  container: NodeId,
  index: number,
  contents: readonly Content[],
  prefix: string,
): TextEdit[] {
  const children = itemsOf(tree, container)
  const layout = layoutOf(tree, container, children, index, contents)
  const { unit, indent, isInline, hasInlineItems } = layout
  const print = (content: Content) => {
    const inline = printContent(content, { unit, base: indent, isInline: true })
    if (isInline || (hasInlineItems && isShort(inline))) return prefix + inline
    return prefix + printContent(content, { unit, base: indent, isInline: false })
  }
  const printed = contents.map(print)
  const separator = isInline ? ' ' : `\n${indent}`
  if (children.length === 0) return insertAlone(tree, container, joined(printed, separator), layout)
  const before = children[index - 1]
  if (before !== undefined) return insertBehind(tree.text, slotOf(tree, before), printed, separator)
  return insertFirst(tree, container, slotOf(tree, children[0] ?? noNode), printed, separator, isInline)
}

/** Into empty brackets; comments in them stay before it. */
function insertAlone(tree: Tree, container: NodeId, printed: string, { indent, isInline, unit }: Layout): TextEdit[] {
  const { text } = tree
  const [open, close] = [(tree.starts[container] ?? 0) + 1, (tree.ends[container] ?? 0) - 1]
  let from = close
  while (from > open && /\s/.test(text.charAt(from - 1))) from -= 1
  const isObject = tree.types[container] === NodeType.Object
  if (isInline && from === open) {
    return [{ offset: open, length: close - open, content: isObject ? ` ${printed} ` : printed }]
  }
  const content = `\n${indent}${printed}\n${indent.slice(0, indent.length - unit.length)}`
  return [{ offset: from, length: close - from, content }]
}

function insertFirst(
  tree: Tree,
  container: NodeId,
  { lead }: Slot,
  printed: readonly string[],
  separator: string,
  isInline: boolean,
): TextEdit[] {
  const at = startInside(tree, container)
  // On the bracket's line the blank behind it, if any, stays where it is, and the first child is parted from the new one.
  if (isInline || !tree.text.slice(at, lead).includes('\n')) {
    const content = printed.map((text) => withComma(text) + separator).join('')
    // Beside the bracket a comment would be the bracket's.
    return [{ offset: lead, length: 0, content: content.startsWith('//') ? separator + content : content }]
  }
  return [{ offset: at, length: 0, content: printed.map((text) => separator + withComma(text)).join('') }]
}

function insertBehind(
  text: string,
  { comma, end, nodeEnd }: Slot,
  printed: readonly string[],
  separator: string,
): TextEdit[] {
  if (comma >= 0) {
    // With a trailing comma the new last one has one too; in the middle it always has.
    const content = printed.map((item) => separator + withComma(item)).join('')
    return [{ offset: end, length: 0, content: needsLine(text, end, content) ? content + separator : content }]
  }
  const items = separator + joined(printed, separator)
  const content = needsLine(text, end, items) ? items + separator : items
  if (end === nodeEnd) return [{ offset: nodeEnd, length: 0, content: `,${content}` }]
  return [
    { offset: nodeEnd, length: 0, content: ',' },
    { offset: end, length: 0, content },
  ]
}

function joined(printed: readonly string[], separator: string): string {
  return printed.map((item, index) => (index < printed.length - 1 ? withComma(item) + separator : item)).join('')
}

/** Else a comment that stands behind would become that of the new item, or what stands behind a part of its comment. */
function needsLine(text: string, at: number, content: string): boolean {
  return hasLooseTrail(text, at) || (endsInLineComment(content, 0, content.length) && isLineOpen(text, at))
}
