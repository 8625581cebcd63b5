import { toPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import { lists } from '#store/lists.ts'
import type { ListName } from '#store/workspace-types.ts'
import type { Counts } from '../counts.ts'
import type { CountsByKey } from './fixed-tiles.ts'

/** Stands for the steps that are left out between. */
export interface Folded {
  readonly key: string
  readonly count: number
  /** Of all of them. */
  readonly counts: Counts
  readonly step: ListName
  /** The first of them that has what is worst, else the first. */
  readonly path: Pointer
}

interface Gap {
  readonly from: number
  readonly hidden: number
}

/** Looks at what was found, not at each step: a thousand are folded, and few of them have something. */
export function foldedTile(list: ListName, { from, hidden }: Gap, counts: CountsByKey): Folded {
  const all = { errors: 0, warnings: 0, placeholders: 0 }
  const first = { error: Infinity, warning: Infinity }
  for (const [key, { errors, warnings, placeholders }] of counts) {
    const index = key.startsWith(`${list} `) ? Number(key.slice(list.length + 1)) : -1
    if (!(index >= from && index < from + hidden)) continue
    all.errors += errors
    all.warnings += warnings
    all.placeholders += placeholders
    if (errors > 0) first.error = Math.min(first.error, index)
    if (warnings > 0) first.warning = Math.min(first.warning, index)
  }
  const worst = all.errors > 0 ? first.error : first.warning
  const path = toPointer([...lists[list].path, Number.isFinite(worst) ? worst : from])
  return { key: `${list} folded ${from}`, count: hidden, counts: all, step: list, path }
}

/** More than 24: the first 12, the last 3, and always the current one; those between are left out, and counted. */
export function foldedIndexes(count: number, current: number | undefined): ({ index: number } | Gap)[] {
  const all = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, at) => ({ index: from + at }))
  if (count <= 24) return all(0, count)
  const [head, tail] = [12, count - 3]
  const isBetween = current !== undefined && current >= head && current < tail
  const gap = (from: number, to: number) => (to > from ? [{ from, hidden: to - from }] : [])
  const middle = isBetween ? [...gap(head, current), { index: current }, ...gap(current + 1, tail)] : gap(head, tail)
  return [...all(0, head), ...middle, ...all(tail, count)]
}
