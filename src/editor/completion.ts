import type { Analysis } from '#catalog/analyze.ts'
import { elementShape, fieldsOf, kindsIn, shapeAt } from '#catalog/declaration.ts'
import { regions } from '#catalog/regions.ts'
import type { Template } from '#catalog/template.ts'
import type { Field, Shape } from '#core/field.ts'
import type { Kind } from '#core/kind.ts'
import type { Path } from '#core/text/path.ts'
import { itemsOf, keyOf, nodeAtOffset, pathOf, typeOf, valueNodeOf } from '#core/text/read.ts'
import { NodeType, noNode } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { relativePath, templateAtOffset } from './span.ts'

export interface Completion {
  readonly label: string
  readonly detail: string
  readonly help: string
  readonly sort: 'property' | 'value' | 'kind'
  /** A snippet: `$1` is where typing goes on. */
  readonly insert: string
  /** What is typed is compared with this. */
  readonly filter: string
  /** What it replaces. */
  readonly start: number
  readonly end: number
}

interface Place {
  readonly template: Template
  readonly tree: Tree
  readonly container: NodeId
  /** Of the container, from the template. */
  readonly path: Path
  readonly offset: number
}

/** What may stand at an offset, in the version of the template the offset lies in. */
export function completionsAt(analysis: Analysis, offset: number): readonly Completion[] {
  const { tree } = analysis
  const template = templateAtOffset(analysis, offset)
  const container = containerAt(tree, offset)
  const path = template && container !== noNode ? relativePath(pathOf(tree, container), template.base) : undefined
  if (!template || !path) return []
  const place = { template, tree, container, path, offset }
  return typeOf(tree, container) === NodeType.Array ? inList(place) : inObject(place)
}

/** The innermost object or list whose brackets are around the offset. */
function containerAt(tree: Tree, offset: number): NodeId {
  let node = nodeAtOffset(tree, offset)
  while (node !== noNode && !isAround(tree, node, offset)) node = tree.parents[node] ?? noNode
  return node
}

function isAround(tree: Tree, node: NodeId, offset: number): boolean {
  const type = typeOf(tree, node)
  if (type !== NodeType.Object && type !== NodeType.Array) return false
  const [start, end] = [tree.starts[node] ?? 0, tree.ends[node] ?? 0]
  const isBehindCloser = offset === end && /[}\]]/.test(tree.text.charAt(offset - 1))
  return start < offset && offset <= end && !isBehindCloser
}

function shapeOf({ template, path }: Place): Shape | undefined {
  return shapeAt(path, template.version, discriminatorIn(template))
}

function discriminatorIn(template: Template) {
  return (path: Path) => template.value(path)?.text
}

function inObject(place: Place): Completion[] {
  const { tree, container, offset } = place
  const property = itemsOf(tree, container).find(
    (node) => (tree.starts[node] ?? 0) <= offset && offset <= endOfProperty(tree, node),
  )
  if (property === undefined) return properties(place, offset, offset, true)
  const key = tree.firsts[property] ?? noNode
  const value = valueNodeOf(tree, property)
  const span = spanAt(tree, key, offset)
  if (offset <= span.end) return properties(place, span.start, span.end, value === noNode && !isColonBehind(tree, key))
  const inside = { ...place, path: [...place.path, keyOf(tree, property)] }
  const { start, end } = spanAt(tree, value, offset)
  return values(inside, shapeOf(inside), start, end)
}

/** The token to replace; where there is none, the place itself. */
function spanAt(tree: Tree, node: NodeId, offset: number) {
  return { start: tree.starts[node] ?? offset, end: tree.ends[node] ?? offset }
}

/** A value that is not there yet may be typed up to the end of the line. */
function endOfProperty(tree: Tree, property: NodeId): number {
  const end = tree.ends[property] ?? 0
  if (valueNodeOf(tree, property) !== noNode) return end
  const lineEnd = tree.text.indexOf('\n', end)
  return lineEnd < 0 ? tree.text.length : lineEnd
}

function isColonBehind(tree: Tree, key: NodeId): boolean {
  return /^\s*:/.test(tree.text.slice(tree.ends[key], (tree.ends[key] ?? 0) + 20))
}

function properties(place: Place, start: number, end: number, isWhole: boolean): Completion[] {
  const { template, path, tree, container } = place
  const shape = shapeOf(place)
  if (!shape) return []
  const discriminator = shape.type === 'union' ? template.value([...path, shape.discriminator])?.text : undefined
  const present = new Set(itemsOf(tree, container).map((property) => keyOf(tree, property)))
  const names =
    shape.type === 'union' && discriminator === undefined
      ? [discriminatorField(shape)]
      : [...fieldsOf(shape, template.version, discriminator).values()]
  const comma = isWhole && needsComma(tree.text, end) ? ',' : ''
  return names
    .filter(
      (field) => !field.readOnly && (!present.has(field.name) || tree.text.slice(start, end).includes(field.name)),
    )
    .map((field): Completion => {
      const name = JSON.stringify(field.name)
      return {
        label: field.name,
        detail: field.label,
        help: field.help,
        sort: 'property',
        insert: isWhole ? `${name}: ${valueSnippet(field.shape)}${comma}` : name,
        filter: name,
        start,
        end,
      }
    })
}

function discriminatorField({ discriminator }: { readonly discriminator: string }): Field {
  return { name: discriminator, label: 'Kind', help: 'Which kind of block this is.', shape: { type: 'string' } }
}

/** Something follows, and no comma parts it from what is put in. */
function needsComma(text: string, end: number): boolean {
  return /^\s*["{[\d]/.test(text.slice(end, end + 2000))
}

function valueSnippet(shape: Shape): string {
  switch (shape.type) {
    case 'boolean':
      return '${1|true,false|}'
    case 'integer':
      return '$1'
    case 'list':
      return '[$1]'
    case 'string':
      return '"$1"'
    case 'object':
    case 'tags':
    case 'dictionary':
    case 'union':
      return '{$1}'
  }
}

function inList(place: Place): Completion[] {
  const { tree, container, offset } = place
  const item = itemsOf(tree, container).find(
    (node) => (tree.starts[node] ?? 0) <= offset && offset <= (tree.ends[node] ?? 0),
  )
  const [start, end] = item === undefined ? [offset, offset] : [tree.starts[item] ?? 0, tree.ends[item] ?? 0]
  const shape = shapeOf(place)
  return shape ? values(place, elementShape(shape), start, end) : []
}

function values(
  { template, tree, path, container }: Place,
  shape: Shape | undefined,
  start: number,
  end: number,
): Completion[] {
  const comma = typeOf(tree, container) === NodeType.Array && needsComma(tree.text, end) ? ',' : ''
  const add = (
    label: string,
    insert: string,
    detail = '',
    help = '',
    sort: Completion['sort'] = 'value',
  ): Completion => ({
    label,
    detail,
    help,
    sort,
    insert: insert + comma,
    filter: sort === 'kind' ? label : insert,
    start,
    end,
  })
  if (!shape)
    return discriminatorValues(template, path).map(({ type, label, description }) =>
      add(type, JSON.stringify(type), label, description),
    )
  if (shape.type === 'union') {
    return [...kindsIn(shape.kinds, template.version).values()].map((kind) =>
      add(kind.type, kindSnippet(shape.discriminator, kind), kind.label, kind.description, 'kind'),
    )
  }
  if (shape.type === 'boolean') return [add('true', 'true'), add('false', 'false')]
  if (shape.type !== 'string') return []
  if (shape.format === 'region')
    return regions.map(({ name, displayName }) => add(name, JSON.stringify(name), displayName))
  return (shape.values ?? []).map((value) => add(value, JSON.stringify(value)))
}

/** The discriminator is no declared property: its values are the kinds of its union. */
function discriminatorValues(template: Template, path: Path): readonly Kind[] {
  const shape = shapeAt(path.slice(0, -1), template.version, discriminatorIn(template))
  if (shape?.type !== 'union' || path[path.length - 1] !== shape.discriminator) return []
  return [...kindsIn(shape.kinds, template.version).values()]
}

/** A whole new block, with what its kind starts with; Monaco indents the lines. */
function kindSnippet(discriminator: string, { type, initial }: Kind): string {
  const text = JSON.stringify({ [discriminator]: type, ...initial }, undefined, 2)
  return `${text.replaceAll('\\', '\\\\').replaceAll('$', '\\$')}$0`
}
