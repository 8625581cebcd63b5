import { kindsAt } from '#catalog/declaration.ts'
import type { Template } from '#catalog/template.ts'
import type { Kind } from '#core/kind.ts'
import type { Edit } from '#core/text/edit.ts'
import { toPointer } from '#core/text/path.ts'
import type { Path } from '#core/text/path.ts'
import { itemsOf, keyOf, sourceOf, valueNodeOf } from '#core/text/read.ts'
import { commitEdits } from './edit-actions.ts'
import type { Gateway } from './gateway.ts'
import { templateOf } from './selectors.ts'
import type { WorkspaceActions } from './workspace-types.ts'

interface Property {
  readonly key: string
  readonly source: string
}

/**
 * Changes the kind of an object in one transaction: what both kinds have and
 * what nobody knows stays; what only the former has goes, is named, and comes
 * back on switching back as long as the page lives.
 */
export function createKindChange(gateway: Gateway): WorkspaceActions['changeKind'] {
  const left = new Map<string, readonly Property[]>()

  return (path, type) => {
    const template = templateOf(gateway.store.getState())
    if (!template) return { ok: false, reason: 'This text holds no image template.' }
    const kinds = kindsAt(template, path)
    const formerType = template.value([...path, 'type'])?.text
    const present = propertiesAt(template, path)
    const goes = onlyIn(
      present,
      kinds.find((kind) => kind.type === formerType),
      kinds.find((kind) => kind.type === type),
    )
    const place = toPointer([...template.base, ...path])
    const additions = left.get(`${type} ${place}`) ?? initialOf(kinds.find((kind) => kind.type === type))
    const label = path[path.length - 1] === 'source' ? 'Source' : 'Kind'
    const edits = editsFor(path, type, present, goes, additions)
    const outcome = commitEdits(gateway, template, edits, { label: `${label} changed to ${type}`, origin: 'form' })
    if (!outcome.ok) return outcome
    left.set(`${formerType ?? ''} ${place}`, goes)
    const taken = goes.map(({ key }) => key).join(', ')
    const note = taken === '' ? `${label} changed.` : `${label} changed. Taken out: ${taken}.`
    gateway.announce(note, { toast: true })
    return { ok: true, note }
  }
}

function propertiesAt(template: Template, path: Path): readonly Property[] {
  const { tree } = template
  const value = template.value(path)
  const properties = value ? itemsOf(tree, value.node) : []
  return properties.map((property) => ({
    key: keyOf(tree, property),
    source: sourceOf(tree, valueNodeOf(tree, property)),
  }))
}

/** The properties that the former kind declares and the next does not. */
function onlyIn(present: readonly Property[], former: Kind | undefined, next: Kind | undefined): readonly Property[] {
  const has = (kind: Kind | undefined, key: string) => kind?.fields.some(({ name }) => name === key) ?? false
  return present.filter(({ key }) => has(former, key) && !has(next, key))
}

function initialOf(kind: Kind | undefined): readonly Property[] {
  return Object.entries(kind?.initial ?? {}).map(([key, value]) => ({ key, source: JSON.stringify(value) }))
}

function editsFor(
  path: Path,
  type: string,
  present: readonly Property[],
  goes: readonly Property[],
  additions: readonly Property[],
): Edit[] {
  const kept = new Set(present.map(({ key }) => key))
  return [
    { op: 'set', path: [...path, 'type'], content: { value: type } },
    ...goes.map(({ key }): Edit => ({ op: 'remove', path: [...path, key] })),
    ...additions
      .filter(({ key }) => !kept.has(key))
      .map(({ key, source }): Edit => ({ op: 'set', path: [...path, key], content: { source } })),
  ]
}
