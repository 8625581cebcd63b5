import { kindsAt, laterKindsAt } from '#catalog/declaration.ts'
import type { System } from '#core/field.ts'
import type { Kind } from '#core/kind.ts'
import { lists } from '#store/lists.ts'
import { templateOf } from '#store/selectors.ts'
import type { ListName, WorkspaceState } from '#store/workspace-types.ts'
import { sameList } from '../fields/read.ts'
import { useWorkspaceState } from '../workspace-context.tsx'

export interface OfferedKinds {
  readonly fitting: readonly Kind[]
  /** Made for the other system. */
  readonly others: readonly Kind[]
  /** Of later API versions. */
  readonly later: readonly Kind[]
  readonly os: System | undefined
}

export function offeredAt(state: WorkspaceState, list: ListName): OfferedKinds {
  const template = templateOf(state)
  const kinds = template ? kindsAt(template, lists[list].path) : []
  const later = template ? laterKindsAt(template, lists[list].path) : []
  const os = template?.os
  const fits = (kind: Kind) => kind.os === undefined || os === undefined || kind.os === os
  return { fitting: kinds.filter(fits), others: kinds.filter((kind) => !fits(kind)), later: later.filter(fits), os }
}

/** The kinds that may be added, those that fit the system of the source first. */
export function useOfferedKinds(list: ListName): OfferedKinds {
  return useWorkspaceState(
    (state) => offeredAt(state, list),
    (a, b) =>
      a.os === b.os &&
      sameList(a.fitting, b.fitting) &&
      sameList(a.others, b.others) &&
      sameList(a.later, b.later, (one, other) => one.type === other.type && one.since === other.since),
  )
}
