import { fieldsOf, stepOf, steps, templateShape } from '#catalog/declaration.ts'
import type { Template } from '#catalog/template.ts'
import type { Field, Shape } from '#core/field.ts'
import { fromPointer, toPointer } from '#core/text/path.ts'
import type { Path } from '#core/text/path.ts'
import { itemTitle, listNames, lists } from '#store/lists.ts'
import { findingsOfTemplate, templateOf } from '#store/selectors.ts'
import type { ListName, Workspace } from '#store/workspace-types.ts'
import { isCounted } from '../counts.ts'

/** What the palette offers: a place to go to, or something to do. */
export interface Destination {
  readonly id: string
  readonly group: 'Steps' | 'Actions' | 'Problems' | 'Items' | 'Fields'
  readonly label: string
  /** Where it stands, or the keys that do the same. */
  readonly detail: string
  readonly run: () => void
}

/** Enough for a template of a thousand steps with all their fields. */
const mostFields = 20_000

/** Every step, problem, item and field of the open template, as it is at this moment. */
export function destinationsOf(workspace: Workspace): readonly Destination[] {
  const { actions, getState } = workspace
  const state = getState()
  const template = templateOf(state)
  const titles = new Map(steps.map(({ id, title }) => [id, title]))
  const stepTitle = (path: Path) => titles.get(stepOf(path)) ?? ''
  const toField = (path: Path) => () => actions.showField(toPointer(path))

  const ofSteps = steps.map(({ id, title }): Destination => ({
    id: `step ${id}`,
    group: 'Steps',
    label: title,
    detail: '',
    run: () => actions.goToStep(id),
  }))
  const problems = findingsOfTemplate(state)
    .filter(isCounted)
    .map((finding, index): Destination => ({
      id: `problem ${index}`,
      group: 'Problems',
      label: finding.message,
      detail: `${finding.code} · ${stepTitle(fromPointer(finding.path))}`,
      run: () => actions.showFinding(finding),
    }))
  if (!template) return [...ofSteps, ...problems]
  const items = listNames.flatMap((list) =>
    lists[list].items(template).map((part, index): Destination => {
      const path = [...lists[list].path, index]
      const title = `${index + 1} ${itemTitle(part, index)}`
      const detail = [stepTitle(path), part.type ?? ''].filter((word) => word !== '').join(' · ')
      return { id: `item ${list} ${index}`, group: 'Items', label: title, detail, run: toField(path) }
    }),
  )
  const fields = fieldsIn(template).map(({ path, label, owner }): Destination => ({
    id: `field ${toPointer(path)}`,
    group: 'Fields',
    label,
    detail: [stepTitle(path), ...owner].join(' · '),
    run: toField(path),
  }))
  return [...ofSteps, ...problems, ...items, ...fields]
}

interface FoundField {
  readonly path: Path
  readonly label: string
  readonly owner: readonly string[]
}

function fieldsIn(template: Template): readonly FoundField[] {
  const found: FoundField[] = []
  const walk = (shape: Shape, path: Path, owner: readonly string[]) => {
    const type = shape.type === 'union' ? literalAt(template, [...path, shape.discriminator]) : undefined
    for (const field of fieldsOf(shape, template.version, type).values()) {
      if (found.length >= mostFields || field.readOnly === true || isDiscriminator(shape, field)) continue
      const inner = [...path, field.name]
      if (isLeaf(field.shape)) found.push({ path: inner, label: field.label, owner })
      else walk(field.shape, inner, isTop(inner) ? owner : [...owner, field.label])
    }
  }
  walk(templateShape, [], [])
  for (const list of listNames) walkItems(template, list, walk)
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

function isLeaf(shape: Shape): boolean {
  if (shape.type === 'list') return !(shape.items.type === 'union')
  return shape.type !== 'object' && shape.type !== 'union'
}

function literalAt(template: Template, path: Path): string | undefined {
  const value = template.value(path)
  return value?.form === 'literal' ? value.text : undefined
}

/** Those in which every word of what was typed occurs; those that begin with it first. */
export function match(all: readonly Destination[], typed: string, most: number): readonly Destination[] {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return all.filter(({ group }) => group === 'Steps' || group === 'Actions')
  const found = all.filter(({ label, detail }) => {
    const text = `${label} ${detail}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
  const start = words.join(' ')
  const rank = ({ label }: Destination) =>
    label.toLowerCase().startsWith(start) ? 0 : label.toLowerCase().includes(start) ? 1 : 2
  const ranked = found.map((destination) => ({ destination, rank: rank(destination) }))
  ranked.sort((a, b) => a.rank - b.rank)
  const shown = ranked.slice(0, most).map(({ destination }) => destination)
  // One group after another, in the order in which the best of each came.
  const groups = [...new Set(shown.map(({ group }) => group))]
  return groups.flatMap((group) => shown.filter((destination) => destination.group === group))
}
