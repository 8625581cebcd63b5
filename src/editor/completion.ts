import type { Analysis } from '#catalog/analyze.ts'
import { elementShape, fieldsOf, kindsIn, shapeAt } from '#catalog/declaration.ts'
import { regions } from '#catalog/regions.ts'
import type { Template } from '#catalog/template.ts'
import type { Field, Shape } from '#core/field.ts'
import type { Kind } from '#core/kind.ts'
import type { Path } from '#core/text/path.ts'
import { itemsOf, keyOf, typeOf, valueNodeOf } from '#core/text/read.ts'
import { NodeType, noNode } from '#core/text/tree.ts'
import { commaBefore, itemUnder, needsCommaBehind, placeAt, propertyUnder, wordAt } from './completion-place.ts'
import type { Place } from './completion-place.ts'
import { expressionCompletions } from './expression-place.ts'
import type { Span } from './span.ts'
import type { Completion } from './said.ts'

/** What may stand at an offset, in the version of the template the offset lies in. */
export function completionsAt(analysis: Analysis, offset: number): readonly Completion[] {
  const ofExpression = expressionCompletions(analysis, offset)
  if (ofExpression) return ofExpression
  const place = placeAt(analysis, offset)
  if (!place) return []
  return typeOf(place.tree, place.container) === NodeType.Array ? inList(place) : inObject(place)
}

function inList(place: Place): Completion[] {
  const { tree } = place
  const word = wordAt(place, itemUnder(place))
  const shape = shapeOf(place)
  const end = needsCommaBehind(tree.text, word.end) ? ',' : ''
  const commaAt = commaBefore(place, word.start)
  return shape
    ? values(place, elementShape(shape), word).map((item) => ({ ...item, insert: item.insert + end, commaAt }))
    : []
}

function inObject(place: Place): Completion[] {
  const { tree, offset } = place
  const property = propertyUnder(place)
  if (property === undefined) return properties(place, wordAt(place, noNode), true)
  const key = tree.firsts[property] ?? noNode
  const value = valueNodeOf(tree, property)
  const word = wordAt(place, key)
  const isColonBehind = /^\s*:/.test(tree.text.slice(word.end, word.end + 20))
  if (offset <= word.end) return properties(place, word, value === noNode && !isColonBehind)
  const inside = { ...place, path: [...place.path, keyOf(tree, property)] }
  return values(inside, shapeOf(inside), wordAt(inside, value))
}

function properties(place: Place, word: Span, isWhole: boolean): Completion[] {
  const { template, path, tree, container } = place
  const shape = shapeOf(place)
  if (!shape) return []
  const discriminator = shape.type === 'union' ? template.value([...path, shape.discriminator])?.text : undefined
  const fields =
    shape.type === 'union' && discriminator === undefined
      ? [discriminatorField(shape.discriminator)]
      : [...fieldsOf(shape, template.version, discriminator).values()]
  const typed = tree.text.slice(word.start, word.end)
  const present = new Set(itemsOf(tree, container).map((property) => keyOf(tree, property)))
  const comma = needsCommaBehind(tree.text, word.end) ? ',' : ''
  const commaAt = isWhole ? commaBefore(place, word.start) : undefined
  return fields
    .filter(({ name, readOnly }) => !readOnly && (!present.has(name) || typed.includes(name)))
    .map((field): Completion => {
      const name = JSON.stringify(field.name)
      return {
        ...word,
        label: field.name,
        detail: field.label,
        help: field.help,
        sort: 'property',
        insert: isWhole ? `${name}: ${valueSnippet(field.shape)}${comma}` : name,
        filter: name,
        commaAt,
        asksForValue: isWhole && hasChoice(field),
      }
    })
}

/** The discriminator is no declared property: its values are the kinds of its union. */
function discriminatorField(name: string): Field {
  return { name, label: 'Kind', help: 'Which kind of block this is.', shape: { type: 'string', values: [] } }
}

function hasChoice({ shape }: Field): boolean {
  const one = shape.type === 'list' ? shape.items : shape
  if (one.type === 'string') return one.values !== undefined || one.format === 'region'
  return one.type === 'union' || one.type === 'boolean' || one.type === 'object'
}

function valueSnippet(shape: Shape): string {
  switch (shape.type) {
    case 'boolean':
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

function values({ template, path }: Place, shape: Shape | undefined, word: Span): Completion[] {
  const add = (label: string, insert: string, detail = '', help = ''): Completion => ({
    ...word,
    label,
    detail,
    help,
    sort: 'value',
    insert: escapeSnippet(insert),
    filter: insert,
    commaAt: undefined,
    asksForValue: false,
  })
  if (!shape) {
    return discriminatorValues(template, path).map(({ type, label, description }) =>
      add(type, JSON.stringify(type), label, description),
    )
  }
  if (shape.type === 'union') {
    return [...kindsIn(shape.kinds, template.version).values()].map((kind): Completion => {
      const item = add(kind.type, kindSource(shape.discriminator, kind), kind.label, kind.description)
      return { ...item, sort: 'kind', filter: kind.type }
    })
  }
  if (shape.type === 'boolean') return [add('true', 'true'), add('false', 'false')]
  if (shape.type !== 'string') return []
  if (shape.format === 'region') {
    return regions.map(({ name, displayName }) => add(name, JSON.stringify(name), displayName))
  }
  return (shape.values ?? []).map((value) => add(value, JSON.stringify(value)))
}

function discriminatorValues(template: Template, path: Path): readonly Kind[] {
  const shape = shapeAt(path.slice(0, -1), template.version, discriminatorIn(template))
  if (shape?.type !== 'union' || path.at(-1) !== shape.discriminator) return []
  return [...kindsIn(shape.kinds, template.version).values()]
}

/** A whole new block, with what its kind starts with; Monaco indents the lines. */
function kindSource(discriminator: string, { type, initial }: Kind): string {
  return JSON.stringify({ [discriminator]: type, ...initial }, undefined, 2)
}

function escapeSnippet(text: string): string {
  return text.replaceAll(/[\\$}]/g, String.raw`\$&`)
}

function shapeOf({ template, path }: Place): Shape | undefined {
  return shapeAt(path, template.version, discriminatorIn(template))
}

function discriminatorIn(template: Template) {
  return (path: Path) => template.value(path)?.text
}
