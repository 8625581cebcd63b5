import { typedOver } from './block-lines.ts'
import type { Content, JsonValue } from './edit.ts'
import { insertItems, insertProperty } from './insert.ts'
import type { Path } from './path.ts'
import { printContent } from './print.ts'
import { removeNodes } from './remove.ts'
import { isDamaged, itemsOf, propertyAt, typeOf, valueNodeOf, valueOf } from './read.ts'
import { differenceOf } from './text-edit.ts'
import { detectIndent, indentAt } from './trivia.ts'
import { NodeType, noNode } from './tree.ts'
import type { NodeId, TextEdit, Tree } from './tree.ts'
import { contentValue, isSameValue } from './value-edit.ts'

/** Replaces a value. One that is the same already is not touched; of a list only the items that differ are. */
export function replaceValue(tree: Tree, node: NodeId, content: Content): TextEdit[] {
  if ('value' in content) {
    const { value } = content
    if (saysAlready(tree, node, value)) return []
    if (typeOf(tree, node) === NodeType.Array && Array.isArray(value)) {
      return replaceItems(tree, node, value as readonly JsonValue[])
    }
  }
  return rewritten(tree, node, content)
}

function rewritten(tree: Tree, node: NodeId, content: Content): TextEdit[] {
  const offset = tree.starts[node] ?? 0
  const source = tree.text.slice(offset, tree.ends[node])
  const over = 'source' in content && content.isTypedOver ? typedOver(tree, node, content.source) : undefined
  if (over !== undefined) return differenceOf(source, over).map((edit) => ({ ...edit, offset: edit.offset + offset }))
  const isInline = typeOf(tree, node) < NodeType.String && source.length > 2 && !source.includes('\n')
  const text = printContent(content, { unit: detectIndent(tree), base: indentAt(tree.text, offset), isInline })
  return text === source ? [] : [{ offset, length: source.length, content: text }]
}

/** A text whose quotes are wrong may say the same, and is yet to be written right. */
function saysAlready(tree: Tree, node: NodeId, value: JsonValue): boolean {
  const type = typeOf(tree, node)
  if (type === NodeType.Unknown || (type === NodeType.String && isDamaged(tree, node))) return false
  return isSameValue(valueOf(tree, node), value)
}

/** Items in common at the head and the tail keep their bytes and comments; those between are set, inserted or removed. */
function replaceItems(tree: Tree, array: NodeId, next: readonly JsonValue[]): TextEdit[] {
  const items = itemsOf(tree, array)
  const isSame = (item: NodeId | undefined, value: JsonValue | undefined) =>
    item !== undefined && isSameValue(valueOf(tree, item), value)
  const shorter = Math.min(items.length, next.length)
  let head = 0
  while (head < shorter && isSame(items[head], next[head])) head += 1
  let tail = 0
  while (tail < shorter - head && isSame(items[items.length - 1 - tail], next[next.length - 1 - tail])) tail += 1
  const oldMiddle = items.slice(head, items.length - tail)
  const newMiddle = next.slice(head, next.length - tail)
  const paired = Math.min(oldMiddle.length, newMiddle.length)
  const edits = oldMiddle
    .slice(0, paired)
    .flatMap((item, index) => replaceValue(tree, item, { value: newMiddle[index] ?? null }))
  const [gone, added] = [oldMiddle.slice(paired), newMiddle.slice(paired)]
  if (gone.length > 0) edits.push(...removeNodes(tree, gone))
  if (added.length > 0)
    edits.push(
      ...insertItems(
        tree,
        array,
        head + paired,
        added.map((value) => ({ value })),
      ),
    )
  return edits
}

/** What a path that leads nowhere needs: where it stops, and the value that the rest of it stands for. */
export interface Missing {
  readonly holder: NodeId
  readonly key: string | number
  readonly content: Content
}

/** The deepest container on the way to a path, and what has to be put into it. `undefined` where something else stands in the way. */
export function missingAt(tree: Tree, path: Path, content: Content): Missing | undefined {
  let holder = tree.root
  for (const [depth, part] of path.entries()) {
    const child = childOf(tree, holder, part)
    if (child === noNode) {
      if (!takes(tree, holder, part)) return undefined
      return { holder, key: part, content: nest(path.slice(depth + 1), content) }
    }
    holder = child
  }
  return undefined
}

/** A name goes into an object; a position into a list, where it may come as text. */
function takes(tree: Tree, holder: NodeId, part: string | number): boolean {
  const type = typeOf(tree, holder)
  if (type === NodeType.Array) return Number.isInteger(Number(part)) && part !== ''
  return type === NodeType.Object && typeof part === 'string'
}

function childOf(tree: Tree, holder: NodeId, part: string | number): NodeId {
  if (typeOf(tree, holder) === NodeType.Array) return itemsOf(tree, holder)[Number(part)] ?? noNode
  const property = propertyAt(tree, holder, `${part}`)
  return property === noNode ? noNode : valueNodeOf(tree, property)
}

/** The value that stands at a path, as the value of the path's root. */
export function nest(path: Path, content: Content): Content {
  if (path.length === 0) return content
  const value = path.reduceRight<JsonValue>(
    (inner, part) => (typeof part === 'number' ? [inner] : { [part]: inner }),
    contentValue(content),
  )
  return { value }
}

export function fillMissing(
  tree: Tree,
  { holder, key, content }: Missing,
  order: readonly string[] | undefined,
): TextEdit[] {
  if (typeOf(tree, holder) === NodeType.Array) return insertItems(tree, holder, Number(key), [content])
  return insertProperty(tree, holder, `${key}`, content, order)
}
