import type { Field, Shape, Version } from '#core/field.ts'
import { isKindIn } from '#core/kind.ts'
import type { Kind } from '#core/kind.ts'
import { templateFields } from '../declaration.ts'
import { versions } from '../versions.ts'

/** A property or kind that one version has and another one has not. */
export interface Brought {
  readonly label: string
  /** As it is written: `optimize.vmBoot`, `WindowsUpdate`. */
  readonly name: string
  readonly since: Version
}

/** What the versions after `from`, up to `to`, brought, oldest first. */
export function broughtBetween(from: Version, to: Version): readonly Brought[] {
  return to > from ? onlyIn(to, from) : []
}

/** What a version has and another has not, oldest first. What is within a block that the other lacks goes without saying. */
export function onlyIn(version: Version, other: Version): readonly Brought[] {
  const found = new Map<string, Brought>()
  const take = (name: string, { label, since = versions[0].name }: Pick<Kind, 'label' | 'since'>) => {
    if (!found.has(name)) found.set(name, { name, label, since })
  }
  const walkFields = (fields: readonly Field[], owner: string) => {
    const known = new Set(fields.filter((field) => isKindIn(field, other)).map(({ name }) => name))
    for (const field of fields) {
      if (field.readOnly === true || !isKindIn(field, version)) continue
      const name = owner === '' ? field.name : `${owner}.${field.name}`
      if (known.has(field.name)) walkShape(field.shape, name)
      else take(name, field)
    }
  }
  const walkKinds = (kinds: readonly Kind[]) => {
    const known = new Set(kinds.filter((kind) => isKindIn(kind, other)).map(({ type }) => type))
    for (const kind of kinds) {
      if (!isKindIn(kind, version)) continue
      if (known.has(kind.type)) walkFields(kind.fields, kind.type)
      else take(kind.type, kind)
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
