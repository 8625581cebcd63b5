import { detached } from '#core/text/detached.ts'
import { mapOffset } from '#core/text/text-edit.ts'
import type { TextEdit } from '#core/text/tree.ts'
import type { ItemId } from './workspace-types.ts'

/** What an item is known by while its text is rewritten around it: where it starts, what it says, what it is called. */
export interface ItemTrace {
  readonly start: number
  /** Whole source; read only where positions do not tell. */
  readonly source: () => string
  /** Kind and name; may be shared by several items, may be empty. */
  readonly label: () => string
}

/** Items that a text no longer shows (it may be half typed): they get their id back when they return. */
interface LostItem {
  readonly id: ItemId
  readonly source: string
  readonly label: string
}

export interface Identified {
  readonly ids: readonly ItemId[]
  readonly lost: readonly LostItem[]
}

let lastId = 0
/** Ids are unique for the page's life; they are in no file and in no link. */
export function createItemId(): ItemId {
  lastId += 1
  return `item-${lastId}`
}

/**
 * Carries ids over an edit of the text. An item keeps its id where its start is
 * still a start; in a replaced region it is found by its content, then by kind
 * and name, then by position. The very same array comes back when nothing moved.
 */
export function carryIds(
  before: Identified,
  oldItems: readonly ItemTrace[],
  newItems: readonly ItemTrace[],
  edits: readonly TextEdit[],
): Identified {
  const ids = newItems.map((): ItemId | undefined => undefined)
  const gone = byMappedStart(before.ids, oldItems, newItems, edits, ids)
  if (gone.length === 0 && newItems.length === oldItems.length) return before
  const traces = gone.map((index) => traceOf(before.ids[index], oldItems[index]))
  const free = new Map([...traces, ...before.lost].map((trace) => [trace.id, trace]))
  claim(free, newItems, ids, ['source', (item) => item.source()])
  claim(free, newItems, ids, ['label', (item) => item.label()])
  if (newItems.length === oldItems.length) {
    for (const [at, index] of gone.entries()) {
      const id = traces[at]?.id
      if (ids[index] === undefined && id !== undefined && free.delete(id)) ids[index] = id
    }
  }
  return { ids: ids.map((id) => id ?? createItemId()), lost: [...free.values()].slice(0, mostLost) }
}

/** More than a person breaks at once; keeps a file that is replaced again and again from piling up its past. */
const mostLost = 2000

function byMappedStart(
  oldIds: readonly ItemId[],
  oldItems: readonly ItemTrace[],
  newItems: readonly ItemTrace[],
  edits: readonly TextEdit[],
  ids: (ItemId | undefined)[],
): number[] {
  const at = new Map(newItems.map((item, index) => [item.start, index]))
  const gone: number[] = []
  for (const [index, item] of oldItems.entries()) {
    const target = at.get(carryStart(item.start, edits))
    if (target === undefined || ids[target] !== undefined) gone.push(index)
    else ids[target] = oldIds[index]
  }
  return gone
}

/** -1 where the start itself was replaced. */
function carryStart(start: number, edits: readonly TextEdit[]): number {
  const isReplaced = edits.some(({ offset, length }) => offset < start && start < offset + length)
  const isRewritten = edits.some(({ offset, length }) => offset === start && length > 1)
  return isReplaced || isRewritten ? -1 : mapOffset(edits, start, 'right')
}

function traceOf(id: ItemId | undefined, item: ItemTrace | undefined): LostItem {
  return { id: id ?? createItemId(), source: detached(item?.source() ?? ''), label: detached(item?.label() ?? '') }
}

/** Gives ids that are free to the items that say the same, in the order of both. */
function claim(
  free: Map<ItemId, LostItem>,
  items: readonly ItemTrace[],
  ids: (ItemId | undefined)[],
  [name, read]: ['source' | 'label', (item: ItemTrace) => string],
) {
  const queues = new Map<string, ItemId[]>()
  for (const trace of [...free.values()].reverse()) {
    const queue = queues.get(trace[name])
    if (queue) queue.push(trace.id)
    else if (trace[name] !== '') queues.set(trace[name], [trace.id])
  }
  if (queues.size === 0) return
  for (const [index, item] of items.entries()) {
    if (ids[index] !== undefined) continue
    const id = queues.get(read(item))?.pop()
    if (id === undefined) continue
    ids[index] = id
    free.delete(id)
  }
}
