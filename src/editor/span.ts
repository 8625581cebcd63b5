import type { Analysis } from '#catalog/analyze.ts'
import type { Template } from '#catalog/template.ts'
import { fromPointer, toPointer } from '#core/text/path.ts'
import type { Path, Pointer } from '#core/text/path.ts'
import { nodeAtOffset, pathOf, typeOf } from '#core/text/read.ts'
import { NodeType, noNode } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'

export interface Span {
  readonly start: number
  readonly end: number
}

/** The text of a field: its key and value; of an item all of it. `undefined` where the text holds nothing there. */
export function spanOf(template: Template, pointer: Pointer): Span | undefined {
  const { tree } = template
  const value = pointer === '' ? { node: template.node } : template.value(fromPointer(pointer))
  if (!value) return undefined
  const parent = tree.parents[value.node] ?? noNode
  const whole = parent !== noNode && typeOf(tree, parent) === NodeType.Property ? parent : value.node
  return { start: tree.starts[whole] ?? 0, end: tree.ends[whole] ?? 0 }
}

/** The field that holds an offset: a line of a script or one of several codes belongs to the list it is in. */
export function fieldAtOffset(analysis: Analysis, templateIndex: number, offset: number): Pointer | undefined {
  const template = analysis.templates[templateIndex]
  const found = nodeAtOffset(analysis.tree, offset)
  if (!template || found === noNode) return undefined
  const path = relativePath(pathOf(analysis.tree, ownerOf(analysis.tree, found)), template.base)
  return path && path.length > 0 ? toPointer(path) : undefined
}

function ownerOf(tree: Tree, node: NodeId): NodeId {
  const parent = tree.parents[node] ?? noNode
  const isItem = parent !== noNode && typeOf(tree, parent) === NodeType.Array
  return isItem && typeOf(tree, node) >= NodeType.String ? parent : node
}

export function relativePath(path: Path, base: Path): Path | undefined {
  return base.every((part, index) => `${part}` === `${path[index] ?? ''}`) ? path.slice(base.length) : undefined
}

/** The template an offset lies in: the text says which, not the form. */
export function templateAtOffset({ tree, templates }: Analysis, offset: number): Template | undefined {
  return templates.find(({ node }) => (tree.starts[node] ?? 0) <= offset && offset <= (tree.ends[node] ?? 0))
}
