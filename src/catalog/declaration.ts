import type { Field, Shape, Version } from '#core/field.ts'
import type { Kind } from '#core/kind.ts'
import type { Path } from '#core/text/path.ts'
import { bodySettings, resourceSettings } from './settings/index.ts'
import { elementShape, fieldsOf, kindsIn } from './shapes.ts'
import type { StepId } from './steps.ts'
import type { Template } from './template.ts'

/**
 * The whole template language as one shape. Checks, forms, completion, edits
 * and documents ask here what may stand at a path. Paths count from the
 * template; an index may be given as text.
 */
export { elementShape, fieldsIn, fieldsOf, kindsIn } from './shapes.ts'
export { stepIds, steps } from './steps.ts'
export type { StepId } from './steps.ts'

const properties: Field = {
  name: 'properties',
  label: 'Properties',
  help: 'The build itself: source, steps and targets.',
  shape: { type: 'object', fields: bodySettings.map(({ field }) => field) },
}

/** Properties of the template resource, in the order people write them. */
export const templateFields: readonly Field[] = [...resourceSettings.map(({ field }) => field), properties]

export const templateShape: Shape = { type: 'object', fields: templateFields }

/** The literal text at a path, where a discriminator stands: `properties`, `source`, `type`. */
export type DiscriminatorAt = (path: Path) => string | undefined

interface Place {
  readonly shape: Shape
  readonly field: Field | undefined
}

function placeAt(path: Path, version: Version, discriminatorAt: DiscriminatorAt): Place | undefined {
  let place: Place = { shape: templateShape, field: undefined }
  for (const [depth, part] of path.entries()) {
    const { shape, field } = place
    const element = elementShape(shape)
    if (element && (shape.type !== 'list' || isIndex(part))) {
      place = { shape: element, field }
      continue
    }
    const discriminator = discriminatorOf(shape, path, depth, discriminatorAt)
    const next = fieldsOf(shape, version, discriminator).get(`${part}`)
    if (!next) return undefined
    place = { shape: next.shape, field: next }
  }
  return place
}

function isIndex(part: string | number) {
  return typeof part === 'number' || /^\d+$/.test(part)
}

function discriminatorOf(shape: Shape, path: Path, depth: number, discriminatorAt: DiscriminatorAt) {
  return shape.type === 'union' ? discriminatorAt([...path.slice(0, depth), shape.discriminator]) : undefined
}

/** What the value at a path has to look like; `undefined` where nothing is declared. */
export function shapeAt(path: Path, version: Version, discriminatorAt: DiscriminatorAt): Shape | undefined {
  return placeAt(path, version, discriminatorAt)?.shape
}

/** The field a path leads to; for an item, a tag or a free key the field that holds it. */
export function fieldAt(path: Path, version: Version, discriminatorAt: DiscriminatorAt): Field | undefined {
  return placeAt(path, version, discriminatorAt)?.field
}

const orders = new WeakMap<ReadonlyMap<string, Field>, readonly string[]>()

/** The declared names of the object at a path, in the order they are written; `undefined` where keys are free or unknown. */
export function orderOf(path: Path, version: Version, discriminatorAt: DiscriminatorAt): readonly string[] | undefined {
  const shape = shapeAt(path, version, discriminatorAt)
  if (!shape) return undefined
  const fields = fieldsOf(shape, version, discriminatorOf(shape, path, path.length, discriminatorAt))
  if (fields.size === 0) return undefined
  let order = orders.get(fields)
  if (!order) {
    order = [...fields.keys()]
    orders.set(fields, order)
  }
  return order
}

const stepByName = (settings: typeof bodySettings): ReadonlyMap<string, StepId> =>
  new Map(settings.map(({ step, field }) => [field.name, step]))
const resourceSteps = stepByName(resourceSettings)
const bodySteps = stepByName(bodySettings)

/** The step a path is edited in. What nobody knows is shown with the rest of its object: in Basics, or in Build. */
export function stepOf(path: Path): StepId {
  const [first, second] = path
  if (first !== 'properties' || second === undefined) return resourceSteps.get(`${first ?? ''}`) ?? 'basics'
  return bodySteps.get(`${second}`) ?? 'build'
}

function discriminatorsIn(template: Template): DiscriminatorAt {
  return (path) => {
    const value = template.value(path)
    return value?.form === 'literal' ? value.text : undefined
  }
}

/** As `fieldAt`, in a template's version and with its kinds. */
export function fieldAtPath(template: Template, path: Path): Field | undefined {
  return fieldAt(path, template.version, discriminatorsIn(template))
}

/** As `fieldAtPath`; where the template's version has no such property or kind, as another version has it. */
export function declaredAt(template: Template, path: Path): Field | undefined {
  const own = fieldAtPath(template, path)
  if (own) return own
  const { version } = template
  const nearest = <Declared extends { since?: Version; until?: Version }>(declared: readonly Declared[]) =>
    declared.find(({ since = version, until = version }) => since <= version && version <= until) ?? declared.at(-1)
  let shape: Shape = templateShape
  let found: Field | undefined
  for (const [depth, part] of path.entries()) {
    const element = elementShape(shape)
    if (element && (shape.type !== 'list' || isIndex(part))) {
      shape = element
      continue
    }
    const kind = discriminatorOf(shape, path, depth, discriminatorsIn(template))
    found = nearest(namedIn(shape, kind).filter(({ name }) => name === part))
    if (!found) return undefined
    shape = found.shape
  }
  return found
}

/** The fields of all versions. */
function namedIn(shape: Shape, type: string | undefined): readonly Field[] {
  if (shape.type === 'object') return shape.fields
  return shape.type === 'union' ? shape.kinds.filter((kind) => kind.type === type).flatMap(({ fields }) => fields) : []
}

/** As `orderOf`, in a template's version and with its kinds. */
export function orderAt(template: Template, path: Path): readonly string[] | undefined {
  return orderOf(path, template.version, discriminatorsIn(template))
}

/** The kinds to choose from at a union, or for the items of a list of them; none elsewhere. */
export function kindsAt(template: Template, path: Path): readonly Kind[] {
  return [...kindsIn(unionAt(template, path)?.kinds ?? [], template.version).values()]
}

/** Those that a later version brings, each with the version that has it and all around it. */
export function laterKindsAt(template: Template, path: Path): readonly Kind[] {
  const { version } = template
  const present = new Set(kindsAt(template, path).map(({ type }) => type))
  const around = path.map((_, depth) => declaredAt(template, path.slice(0, depth + 1))?.since ?? '')
  const newest = (since = '') => [since, ...around].reduce((a, b) => (a > b ? a : b))
  return (unionIn(declaredAt(template, path)?.shape)?.kinds ?? [])
    .map((kind) => ({ ...kind, since: newest(kind.since) }))
    .filter(({ type, since }) => since > version && !present.has(type))
}

/** The union that stands at a path, or whose kinds the items of a list there are. */
export function unionAt(template: Template, path: Path): Union | undefined {
  return unionIn(shapeAt(path, template.version, discriminatorsIn(template)))
}

type Union = Extract<Shape, { type: 'union' }>

function unionIn(shape: Shape | undefined): Union | undefined {
  const union = shape?.type === 'list' ? shape.items : shape
  return union?.type === 'union' ? union : undefined
}
