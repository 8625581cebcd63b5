import { outOfOrder } from '#core/out-of-order.ts'
import { carryIds } from '../item-ids.ts'

/** What an item of a list is known by in a comparison. */
export interface Comparable {
  /** Equal for equal values. */
  readonly value: string
  /** Kind and name; may be shared by several items, may be empty. */
  readonly label: string
  readonly type: string
}

export interface Matched {
  /** For each item of the list after, its place in the list before; `undefined` for a new one. */
  readonly origins: readonly (number | undefined)[]
  /** Places in the list after of those that stand in another order than before. */
  readonly moved: ReadonlySet<number>
  /** Places in the list before of those that are gone. */
  readonly removed: readonly number[]
}

/**
 * Which items of two lists are the same one, as the designer itself tells it when a text is replaced as a whole. What
 * is the same by its place only has to be of one kind: another step in its place is another step.
 */
export function matchItems(before: readonly Comparable[], after: readonly Comparable[]): Matched {
  const names = before.map((_, index) => `${index}`)
  const places = new Map(names.map((name, index) => [name, index]))
  const trace = (item: Comparable, start: number) => ({ start, source: () => item.value, label: () => item.label })
  const { ids } = carryIds(
    { ids: names, lost: [] },
    before.map((item, index) => trace(item, index + 1)),
    // Nothing stands where it stood: positions tell nothing between two texts.
    after.map((item, index) => trace(item, before.length + 1 + index)),
    [{ offset: 0, length: before.length + 1, content: '' }],
  )
  const origins = ids.map((id, index) => {
    const place = places.get(id)
    return place !== undefined && before[place]?.type === after[index]?.type ? place : undefined
  })
  const kept = origins.flatMap((origin, place) => (origin === undefined ? [] : [{ origin, place }]))
  const late = outOfOrder(kept.map(({ origin }) => origin))
  const found = new Set(origins)
  return {
    origins,
    moved: new Set(kept.filter((_, index) => late.has(index)).map(({ place }) => place)),
    removed: before.flatMap((_, index) => (found.has(index) ? [] : [index])),
  }
}
