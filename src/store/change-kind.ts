import { fieldAtPath, kindsIn, unionAt } from '#catalog/declaration.ts'
import type { Template } from '#catalog/template.ts'
import type { Kind } from '#core/kind.ts'
import { detached } from '#core/text/detached.ts'
import type { Edit } from '#core/text/edit.ts'
import { toPointer } from '#core/text/path.ts'
import type { Path } from '#core/text/path.ts'
import { itemsOf, keyOf, sourceOf, valueNodeOf } from '#core/text/read.ts'
import { commitEdits, noTemplate } from './edit-actions.ts'
import type { Gateway } from './gateway.ts'
import { listItemOf } from './lists.ts'
import { templateOf } from './selectors.ts'
import type { WorkspaceActions } from './workspace-types.ts'

interface Property {
  readonly key: string
  readonly source: string
}

/**
 * Changes the kind of an object in one transaction: what both kinds have and
 * what nobody knows stays; what only the former has goes, is named, and comes
 * back on switching back as long as the document is open.
 */
export function createKindChange(gateway: Gateway): WorkspaceActions['changeKind'] {
  const left = new Map<string, readonly Property[]>()
  gateway.onTransaction(({ isNewDocument }) => {
    if (isNewDocument) left.clear()
  })

  return (path, type) => {
    const template = templateOf(gateway.store.getState())
    if (!template) return noTemplate
    const { kinds, discriminator } = unionAt(template, path) ?? noUnion
    const kindOf = (name: string | undefined) => kindsIn(kinds, template.version).get(name ?? '')
    const formerType = template.value([...path, discriminator])?.text
    const present = propertiesAt(template, path)
    const goes = onlyIn(present, kindOf(formerType), kindOf(type))
    const place = placeOf(gateway, template, path)
    const kept = new Set(present.map(({ key }) => key))
    const comes = (left.get(`${type} ${place}`) ?? initialOf(kindOf(type))).filter(({ key }) => !kept.has(key))
    const edits: Edit[] = [
      { op: 'set', path: [...path, discriminator], content: { value: type } },
      ...goes.map(({ key }): Edit => ({ op: 'remove', path: [...path, key] })),
      ...comes.map(({ key, source }): Edit => ({ op: 'set', path: [...path, key], content: { source } })),
    ]
    const label = labelOf(template, path)
    const outcome = commitEdits(gateway, template, edits, { label: `${label} changed to ${type}`, origin: 'form' })
    if (!outcome.ok) return outcome
    left.set(
      `${formerType ?? ''} ${place}`,
      goes.map(({ key, source }) => ({ key: detached(key), source: detached(source) })),
    )
    const taken = goes.map(({ key }) => key).join(', ')
    const note = taken === '' ? `${label} changed.` : `${label} changed. Taken out: ${taken}.`
    gateway.announce(note, { toast: true })
    return { ok: true, note }
  }
}

const noUnion = { kinds: [], discriminator: 'type' }

/** An item has no field of its own. */
function labelOf(template: Template, path: Path): string {
  const isItem = listItemOf(path)?.rest.length === 0
  return (isItem ? undefined : fieldAtPath(template, path)?.label) ?? 'Kind'
}

/** Items move, so what is in one is known by its item; all else by its place in the document. */
function placeOf(gateway: Gateway, template: Template, path: Path): string {
  const item = listItemOf(path)
  const id = item && gateway.items()[item.list].ids[item.index]
  if (!item || id === undefined) return toPointer([...template.base, ...path])
  return id + toPointer(item.rest)
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
