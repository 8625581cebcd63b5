import { itemsOf, sourceOf, stringOf, typeOf } from '#core/text/read.ts'
import type { Fix } from '#core/finding.ts'
import type { Field } from '#core/field.ts'
import type { JsonValue } from '#core/text/edit.ts'
import type { Path } from '#core/text/path.ts'
import { noNode, NodeType } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { report } from './scope.ts'
import type { Scope, Spot } from './scope.ts'
import { shown, verbFor } from './words.ts'

const wanted: Readonly<Record<Spot['shape']['type'], string>> = {
  string: 'text in quotes',
  integer: 'a whole number, written without quotes',
  boolean: 'true or false, written without quotes',
  list: 'a list in square brackets',
  object: 'an object in braces',
  tags: 'an object in braces, with a text for each name',
  dictionary: 'an object in braces, with an object for each ID',
  union: 'an object in braces',
}

/** SCH-TYPE: another type of value than declared, mended where nothing is lost by it. */
export function reportWrongType(scope: Scope, spot: Spot): void {
  const { node, path, field, shape } = spot
  const type = typeOf(scope.tree, node)
  if (type === NodeType.Null) {
    reportNull(scope, spot)
    return
  }
  const better = converted(scope, spot)
  report(scope, path, node, {
    code: 'SCH-TYPE',
    severity: 'error',
    message: `${field.label} ${verbFor(field.label, 'is', 'are')} ${wanted[shape.type]}, not ${described(scope, spot)}.`,
    fixes: better ? [better] : [],
  })
}

function reportNull(scope: Scope, { node, path, field }: Spot): void {
  report(scope, path, node, {
    code: 'SCH-TYPE',
    severity: field.required ? 'error' : 'warning',
    message: `${field.label} ${verbFor(field.label, 'is', 'are')} null, which is no value. Leave ${ownName(path, field)} out or give it a value.`,
    fixes: [nothing(path, field)],
  })
}

/** In place of what says nothing. Without its properties there would be no template to fill in. */
function nothing(path: Path, field: Field): Fix {
  return path.length === 1 && field.name === 'properties'
    ? { title: 'Use an empty object', edits: [{ op: 'set', path, content: { value: {} } }], safe: true }
    : { title: `Remove ${ownName(path, field)}`, edits: [{ op: 'remove', path }], safe: true }
}

/** An item is declared by the list it is in, whose name is not its own. */
function ownName(path: Path, { name }: Field): string {
  return typeof path.at(-1) === 'number' ? 'the item' : name
}

function described({ tree }: Scope, { node }: Spot): string {
  switch (typeOf(tree, node)) {
    case NodeType.String:
      return `the text ${shown(sourceOf(tree, node))}`
    case NodeType.Object:
      return 'an object'
    case NodeType.Array:
      return 'a list'
    default:
      return shown(sourceOf(tree, node))
  }
}

/** The same value as the wanted type, where there is no doubt about it. */
function converted(scope: Scope, spot: Spot): Fix | undefined {
  const { tree } = scope
  const { node, path, shape } = spot
  if (shape.type === 'list') return listed(scope, spot)
  const type = typeOf(tree, node)
  if (type === NodeType.Array) return unwrapped(scope, spot)
  const value = scalarAs(
    shape.type,
    type === NodeType.String ? stringOf(tree, node).trim() : sourceOf(tree, node),
    type,
  )
  if (value === undefined) return undefined
  const title = `Use ${JSON.stringify(value)}`
  return { title, edits: [{ op: 'set', path, content: { value } }], safe: true }
}

function scalarAs(shape: Spot['shape']['type'], text: string, type: number): JsonValue | undefined {
  const isText = type === NodeType.String
  if (shape === 'integer' && isText && /^-?\d{1,15}$/.test(text)) return Number(text)
  if (shape === 'boolean' && isText && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true'
  if (shape === 'string' && (type === NodeType.Number || type === NodeType.Boolean)) return text
  return undefined
}

function listed({ tree }: Scope, { node, path, shape }: Spot): Fix | undefined {
  if (isEmptyBlock(tree, node)) {
    return { title: 'Use an empty list', edits: [{ op: 'set', path, content: { value: [] } }], safe: true }
  }
  const type = typeOf(tree, node)
  const isBlock = type === NodeType.Object
  const items = shape.type === 'list' ? shape.items.type : undefined
  const fits =
    (isBlock && (items === 'union' || items === 'object')) ||
    (type === NodeType.String && items === 'string') ||
    (type === NodeType.Number && items === 'integer')
  if (!fits) return undefined
  return {
    title: 'Put it in a list',
    edits: [{ op: 'set', path, content: { source: `[${sourceOf(tree, node)}]` } }],
    safe: true,
  }
}

/** Holds nothing, so that it is no item either. */
function isEmptyBlock(tree: Tree, node: NodeId): boolean {
  return typeOf(tree, node) === NodeType.Object && itemsOf(tree, node).length === 0
}

/** A list of one block where the block itself is wanted; an empty one says nothing and can go. */
function unwrapped({ tree }: Scope, { node, path, shape, field }: Spot): Fix | undefined {
  const [only = noNode, ...more] = itemsOf(tree, node)
  if (only === noNode) return nothing(path, field)
  const isBlock = shape.type !== 'string' && shape.type !== 'integer' && shape.type !== 'boolean'
  const fits = more.length === 0 && (typeOf(tree, only) === NodeType.Object) === isBlock
  if (!fits) return undefined
  return {
    title: 'Take it out of the list',
    edits: [{ op: 'set', path, content: { source: sourceOf(tree, only) } }],
    safe: true,
  }
}
