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
  /** Other words it is found by: its name in the JSON, what else it is called. */
  readonly words?: string
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
    run: () => {
      actions.goToStep(id)
      focusTitle(title)
    },
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
    words: `${path.at(-1) ?? ''}`,
    run: toField(path),
  }))
  return [...ofSteps, ...problems, ...items, ...fields]
}

/** As the link of the step does, once its page is drawn: reading begins there. */
function focusTitle(title: string, tries = 20) {
  requestAnimationFrame(() => {
    const heading = document.querySelector<HTMLElement>('[data-pane=form] h1')
    if (heading?.textContent === title) heading.focus({ preventScroll: true })
    else if (tries > 0) focusTitle(title, tries - 1)
  })
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
