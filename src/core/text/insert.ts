import type { Content } from './edit.ts'
import { printContent } from './print.ts'
import { itemsOf, keyOf } from './read.ts'
import { detectIndent, indentAt, slotOf, startInside } from './trivia.ts'
import type { Slot } from './trivia.ts'
import { NodeType, noNode } from './tree.ts'
import type { NodeId, TextEdit, Tree } from './tree.ts'

/** A property after the nearest preceding one that is declared before it; last where it is not declared. */
export function insertProperty(tree: Tree, object: NodeId, key: string, content: Content, order: readonly string[] | undefined): TextEdit[] {
  const properties = itemsOf(tree, object)
  const rank = order?.indexOf(key) ?? -1
  let index = properties.length
  if (order && rank >= 0) {
    const ahead = new Set(order.slice(0, rank))
    index = properties.findLastIndex((property) => ahead.has(keyOf(tree, property))) + 1
    if (index === 0 && properties.every((property) => !order.includes(keyOf(tree, property)))) index = properties.length
  }
  return insertAt(tree, object, index, [content], `${JSON.stringify(key)}: `)
}

export function insertItems(tree: Tree, array: NodeId, index: number, contents: readonly Content[]): TextEdit[] {
  return insertAt(tree, array, Math.max(0, Math.min(index, itemsOf(tree, array).length)), contents, '')
}

function insertAt(tree: Tree, container: NodeId, index: number, contents: readonly Content[], prefix: string): TextEdit[] {
  const children = itemsOf(tree, container)
  const layout = layoutOf(tree, container, children, contents)
  const printed = contents.map((content) => prefix + printContent(content, { unit: layout.unit, base: layout.indent, isInline: layout.isInline }))
  const break_ = layout.isInline ? ' ' : `\n${layout.indent}`
  if (children.length === 0) return insertAlone(tree, container, printed.join(`,${break_}`), layout)
  const before = children[index - 1]
  if (before === undefined) return insertFirst(tree, container, children, printed, break_, layout)
  return insertBehind(slotOf(tree, before), index === children.length, printed, break_)
}

interface Layout {
  readonly unit: string
  /** Of the children. */
  readonly indent: string
  readonly isInline: boolean
}

function layoutOf(tree: Tree, container: NodeId, children: readonly NodeId[], contents: readonly Content[]): Layout {
  const { text } = tree
  const [start, end] = [tree.starts[container] ?? 0, tree.ends[container] ?? 0]
  const unit = detectIndent(tree)
  const isOneLine = !text.slice(start, end).includes('\n')
  const [first] = children
  if (first !== undefined) return { unit, indent: indentAt(text, tree.starts[first] ?? 0), isInline: isOneLine && isShort(contents) }
  const isScalarList = tree.types[container] === NodeType.Array && contents.every((content) => 'value' in content && typeof content.value === 'number')
  const isInline = isOneLine && (isScalarList || isInsideOneLine(tree, container))
  return { unit, indent: indentAt(text, start) + unit, isInline }
}

function isShort(contents: readonly Content[]): boolean {
  return contents.every((content) => ('source' in content ? !content.source.trim().includes('\n') : true))
}

/** `{ "a": {} }`: what is put into the inner braces stays on the line. */
function isInsideOneLine(tree: Tree, container: NodeId): boolean {
  for (let node = tree.parents[container] ?? noNode; node !== noNode; node = tree.parents[node] ?? noNode) {
    const type = tree.types[node]
    if (type === NodeType.Object || type === NodeType.Array) return !tree.text.slice(tree.starts[node], tree.ends[node]).includes('\n')
  }
  return false
}

/** Into empty brackets; comments in them stay before it. */
function insertAlone(tree: Tree, container: NodeId, printed: string, { indent, isInline, unit }: Layout): TextEdit[] {
  const { text } = tree
  const [open, close] = [(tree.starts[container] ?? 0) + 1, (tree.ends[container] ?? 0) - 1]
  let from = close
  while (from > open && /\s/.test(text.charAt(from - 1))) from -= 1
  const isObject = tree.types[container] === NodeType.Object
  if (isInline && from === open) return [{ offset: open, length: close - open, content: isObject ? ` ${printed} ` : printed }]
  return [{ offset: from, length: close - from, content: `\n${indent}${printed}\n${indent.slice(0, indent.length - unit.length)}` }]
}

function insertFirst(tree: Tree, container: NodeId, children: readonly NodeId[], printed: readonly string[], break_: string, layout: Layout): TextEdit[] {
  const at = startInside(tree, container)
  const [first] = children
  const slot = slotOf(tree, first ?? noNode)
  const gap = tree.text.slice(at, slot.lead)
  // On one line the blank behind the bracket, if any, belongs to the first child: it is given again.
  if (layout.isInline || !gap.includes('\n')) {
    return [{ offset: slot.lead, length: 0, content: printed.map((text) => `${text},${break_}`).join('') }]
  }
  return [{ offset: at, length: 0, content: printed.map((text) => `${break_}${text},`).join('') }]
}

function insertBehind({ comma, end, nodeEnd }: Slot, isLast: boolean, printed: readonly string[], break_: string): TextEdit[] {
  if (comma >= 0) {
    // With a trailing comma the new last one has one too; in the middle it always has.
    return [{ offset: end, length: 0, content: printed.map((text) => `${break_}${text},`).join('') }]
  }
  const content = break_ + printed.join(`,${break_}`) + (isLast ? '' : ',')
  if (end === nodeEnd) return [{ offset: nodeEnd, length: 0, content: `,${content}` }]
  return [
    { offset: nodeEnd, length: 0, content: ',' },
    { offset: end, length: 0, content },
  ]
}
