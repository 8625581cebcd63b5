import { fieldsIn } from '#catalog/declaration.ts'
import { defaultVersion } from '#catalog/versions.ts'
import type { Field, Version } from '#core/field.ts'
import type { Pointer } from '#core/text/path.ts'
import { templateOf } from '#store/selectors.ts'
import { useWorkspaceState } from '../workspace-context.tsx'
import { keysAt, sameList } from './read.ts'

export function useVersion(): Version {
  return useWorkspaceState((state) => templateOf(state)?.version ?? defaultVersion)
}

/** What a form shows of an object: the fields of its version, those of others that the text has all the same, and what nobody declared. */
export interface ObjectParts {
  readonly fields: readonly Field[]
  readonly unknown: readonly string[]
  /** What only later versions have. */
  readonly later: readonly Field[]
}

/**
 * What the service writes, and what is not to be used any more, shows only
 * where the text has it. `skipped` names what is shown elsewhere.
 */
export function useObject(declared: readonly Field[], path: Pointer, options: ObjectOptions = {}): ObjectParts {
  const own = useVersion()
  const { skipped = [], version = own } = options
  const keys = useWorkspaceState((state) => keysAt(state, path), sameList)
  return partsOf({ declared, version, keys, skipped })
}

interface ObjectOptions {
  skipped?: readonly string[]
  /** In place of the template's own. */
  version?: Version | undefined
}

interface ObjectFacts {
  declared: readonly Field[]
  version: Version
  keys: readonly string[]
  skipped: readonly string[]
}

function partsOf({ declared, version, keys, skipped }: ObjectFacts): ObjectParts {
  const current = fieldsIn(declared, version)
  const names = new Set(declared.map(({ name }) => name))
  const foreign = new Set<string>()
  const fields = declared.flatMap((field) => {
    if (skipped.includes(field.name)) return []
    const now = current.get(field.name)
    const isPresent = keys.includes(field.name)
    if (now) return isOffered(now, isPresent) && !foreign.has(field.name) ? (foreign.add(field.name), [now]) : []
    if (!isPresent || foreign.has(field.name)) return []
    foreign.add(field.name)
    return [field]
  })
  const unknown = [...new Set(keys)].filter((key) => !names.has(key) && !skipped.includes(key))
  const shown = new Set(fields.map(({ name }) => name))
  const isLater = (field: Field) =>
    field.since !== undefined && field.since > version && !shown.has(field.name) && !skipped.includes(field.name)
  return { fields, unknown, later: declared.filter((field) => isLater(field) && isOffered(field, false)) }
}

function isOffered({ readOnly, deprecated }: Field, isPresent: boolean): boolean {
  return isPresent || (readOnly !== true && deprecated === undefined)
}
