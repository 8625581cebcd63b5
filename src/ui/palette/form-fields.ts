import { fieldsOf, templateShape } from '#catalog/declaration.ts'
import type { Template } from '#catalog/template.ts'
import type { Field, Shape, Version } from '#core/field.ts'
import type { Path } from '#core/text/path.ts'
import { itemTitle, listNames, lists } from '#store/lists.ts'
import type { ListName } from '#store/workspace-types.ts'

/** Enough for a template of a thousand steps with all their fields. */
const mostFields = 20_000

/** A field to go to. */
export interface FoundField {
  readonly path: Path
  readonly label: string
  readonly owner: readonly string[]
  /** The version that it needs, where the template's own has no such field. */
  readonly since?: Version
}

/** Every field and block of the template that its forms have, and what later versions have. */
export function formFields(template: Template): readonly FoundField[] {
  const found: FoundField[] = []
  const walk = (shape: Shape, path: Path, owner: readonly string[]) => {
    const type = shape.type === 'union' ? literalAt(template, [...path, shape.discriminator]) : undefined
    for (const field of fieldsOf(shape, template.version, type).values()) {
      if (found.length >= mostFields || field.readOnly === true || isDiscriminator(shape, field)) continue
      const inner = [...path, field.name]
      if (isPlace(field.shape, inner)) found.push({ path: inner, label: field.label, owner })
      if (!isLeaf(field.shape)) walk(field.shape, inner, isTop(inner) ? owner : [...owner, field.label])
    }
  }
  walk(templateShape, [], [])
  found.push(...laterIn(template))
  for (const list of listNames) walkItems(template, list, walk)
  return found
}

/** What later versions have around the steps: within each of a thousand steps it would be the same again. */
function laterIn({ version }: Template): readonly FoundField[] {
  const found: FoundField[] = []
  const walk = (shape: Shape, path: Path, owner: readonly string[]) => {
    if (shape.type !== 'object') return
    const now = fieldsOf(shape, version)
    for (const field of shape.fields) {
      const { name, label, since = version } = field
      const inner = [...path, name]
      if (now.get(name) === field) walk(field.shape, inner, isTop(inner) ? owner : [...owner, label])
      else if (!now.has(name) && since > version) found.push({ path: inner, label, owner, since })
    }
  }
  walk(templateShape, [], [])
  return found
}

function walkItems(
  template: Template,
  list: ListName,
  walk: (shape: Shape, path: Path, owner: readonly string[]) => void,
) {
  const listShape = shapeOfList(list)
  if (listShape?.type !== 'list') return
  for (const [index, part] of lists[list].items(template).entries()) {
    walk(listShape.items, [...lists[list].path, index], [`${index + 1} ${itemTitle(part, index)}`])
  }
}

function shapeOfList(list: ListName): Shape | undefined {
  let shape: Shape | undefined = templateShape
  for (const name of lists[list].path) {
    shape = shape?.type === 'object' ? shape.fields.find((field) => field.name === name)?.shape : undefined
  }
  return shape
}

/** A kind is chosen by cards and menus, not in a field. */
function isDiscriminator(shape: Shape, { name }: Field) {
  return shape.type === 'union' && shape.discriminator === name
}

/** `properties` and `source` say nothing that the step does not. */
function isTop(path: Path) {
  return path.length < 2 || (path.length === 2 && path[1] === 'source')
}

/** A block is gone to as a field is; a list of steps is gone to step by step. */
function isPlace(shape: Shape, path: Path): boolean {
  return isLeaf(shape) || (shape.type !== 'list' && !isTop(path))
}

function isLeaf(shape: Shape): boolean {
  if (shape.type === 'list') return !(shape.items.type === 'union')
  return shape.type !== 'object' && shape.type !== 'union'
}

function literalAt(template: Template, path: Path): string | undefined {
  const value = template.value(path)
  return value?.form === 'literal' ? value.text : undefined
}
