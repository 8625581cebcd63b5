import type { Field, Version } from '#core/field.ts'
import type { Path } from '#core/text/path.ts'
import { fieldsIn, templateFields } from '../declaration.ts'

type Homes = ReadonlyMap<string, readonly Path[]>
const byVersion = new Map<Version, Homes>()

/**
 * Where a property of this name belongs: the path of the object that is to hold
 * it. `undefined` where the language has none, or several, of that name.
 */
export function homeOf(name: string, version: Version): Path | undefined {
  const homes = byVersion.get(version) ?? findHomes(version)
  byVersion.set(version, homes)
  const [home, ...others] = homes.get(name) ?? []
  return others.length === 0 ? home : undefined
}

/** Of objects that stand once: what is in a list, or depends on a kind, has no place of its own. */
function findHomes(version: Version): Homes {
  const homes = new Map<string, Path[]>()
  const visit = (fields: readonly Field[], owner: Path) => {
    for (const field of fieldsIn(fields, version).values()) {
      if (!field.readOnly) homes.set(field.name, [...(homes.get(field.name) ?? []), owner])
      if (field.shape.type === 'object') visit(field.shape.fields, [...owner, field.name])
    }
  }
  visit(templateFields, [])
  return homes
}
