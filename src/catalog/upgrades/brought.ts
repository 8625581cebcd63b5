import type { Field, Shape, Version } from '#core/field.ts'
import type { Kind } from '#core/kind.ts'
import { templateFields } from '../declaration.ts'

/** A property or kind that one version has and an older one has not. */
export interface Brought {
  readonly label: string
  /** As it is written: `optimize.vmBoot`, `WindowsUpdate`. */
  readonly name: string
  readonly since: Version
}

/** What the versions after `from`, up to `to`, brought, oldest first. What is within a new block goes without saying. */
export function broughtBetween(from: Version, to: Version): readonly Brought[] {
  const found = new Map<string, Brought>()
  const take = ({ since }: { since?: Version }, name: string, label: string): boolean => {
    if (since === undefined || since <= from || since > to) return false
    if (!found.has(name)) found.set(name, { name, label, since })
    return true
  }
  const walkFields = (fields: readonly Field[], owner: string) => {
    for (const field of fields) {
      if (field.readOnly === true || (field.until !== undefined && field.until < to)) continue
      const name = owner === '' ? field.name : `${owner}.${field.name}`
      if (!take(field, name, field.label)) walkShape(field.shape, name)
    }
  }
  const walkKinds = (kinds: readonly Kind[]) => {
    for (const kind of kinds) {
      if (kind.until !== undefined && kind.until < to) continue
      if (!take(kind, kind.type, kind.label)) walkFields(kind.fields, kind.type)
    }
  }
  const walkShape = (shape: Shape, name: string) => {
    if (shape.type === 'object' || shape.type === 'dictionary') walkFields(shape.fields, shortened(name))
    else if (shape.type === 'list') walkShape(shape.items, name)
    else if (shape.type === 'union') walkKinds(shape.kinds)
  }
  walkFields(templateFields, '')
  return [...found.values()].sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
}

/** `properties` holds everything: it tells nothing. */
function shortened(name: string): string {
  return name.replace(/^properties\.?/, '')
}
