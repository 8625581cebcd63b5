import type { Finding } from '#core/finding.ts'
import type { Path } from '#core/text/path.ts'
import { detached, detachedData } from '#core/text/detached.ts'
import { untouchedSince } from '#core/text/reparse.ts'
import { noNode } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { endOf, startOf } from '../tree-values.ts'
import { moveFindings } from './move-findings.ts'
import type { Target } from './move-findings.ts'

/**
 * What was found in an item of a list, remembered by the item's own text, so
 * that a key press costs the checks of one step and not of a thousand.
 *
 * An item that moved gets its findings moved along; one that stands where it
 * stood gets the very same objects, so that views need not look again.
 */
interface ListFacts {
  readonly template: number
  /** All that the findings depend on beside the item's own text, the list among it. */
  readonly facts: string
}

/** What was found in a text, and where that stood. */
interface Entry {
  readonly source: string
  readonly start: number
  readonly template: number
  readonly path: Path
  readonly findings: readonly Finding[]
  pass: number
}

/** What was found under the same facts, by the source it was found in. */
interface Shelf {
  readonly bySource: Map<string, Entry>
  pass: number
}

/** What stood at a position of a list in the last pass. */
interface Slot {
  readonly entry: Entry
  readonly node: NodeId
  readonly start: number
  readonly findings: readonly Finding[]
}

type Slots = (Slot | undefined)[]

/** Checks an item that is not known yet. */
type CheckItem = (index: number) => { readonly path: Path; readonly findings: readonly Finding[] }

export interface ItemMemo {
  /** Opens a pass over a whole document. */
  readonly begin: (tree: Tree) => void
  /** The findings of the items of one list, but for those that are left out: `noNode` stands for them. */
  readonly findingsOf: (list: ListFacts, tree: Tree, items: readonly NodeId[], check: CheckItem) => Finding[]
  /** How many items are remembered. */
  readonly size: () => number
}

/** So many forgotten items are kept before it is worth while to look for them. */
const slack = 2000

/** So many sets of facts that no list has any more: each key in a parameter makes another. */
const factsSlack = 32

export function createItemMemo(): ItemMemo {
  const shelves = new Map<string, Shelf>()
  let lists = new Map<string, Slots>()
  let lastLists = lists
  /** Of the tree of this pass, and of the last one. */
  let starts: Int32Array | undefined
  let lastStarts: Int32Array | undefined
  let pass = 0
  let count = 0
  let used = 0

  function forget(): void {
    const hasManyEntries = count > 2 * used + slack
    if (!hasManyEntries && shelves.size <= 2 * lists.size + factsSlack) return
    for (const [facts, shelf] of shelves) {
      if (shelf.pass !== pass) shelves.delete(facts)
      else if (hasManyEntries) forgetEntries(shelf)
    }
    count = [...shelves.values()].reduce((sum, { bySource }) => sum + bySource.size, 0)
  }

  function forgetEntries({ bySource }: Shelf): void {
    for (const [source, entry] of bySource) if (entry.pass !== pass) bySource.delete(source)
  }

  function use(entry: Entry): Entry {
    if (entry.pass !== pass) used += 1
    entry.pass = pass
    return entry
  }

  return {
    size: () => count,
    begin: (tree) => {
      forget()
      lastStarts = starts
      ;({ starts } = tree)
      pass += 1
      used = 0
      lastLists = lists
      lists = new Map()
    },
    findingsOf: ({ template, facts }, tree, items, check) => {
      const shelf = getOrMake(shelves, facts, () => ({ bySource: new Map<string, Entry>(), pass }))
      shelf.pass = pass
      const { bySource } = shelf
      const key = `${template} ${facts}`
      const slots = lastLists.get(key) ?? []
      lists.set(key, slots)
      const found: Finding[] = []

      const find = (slot: Slot | undefined, node: NodeId, index: number): Entry => {
        const start = startOf(tree, node)
        const source = tree.text.slice(start, endOf(tree, node))
        if (slot?.entry.source === source) return slot.entry
        const known = bySource.get(source)
        if (known) return known
        const { path, findings } = check(index)
        // They quote the text, which is gone long before they are.
        const kept = findings.length === 0 ? findings : detachedData(findings)
        const entry = { path, findings: kept, source: detached(source), start, template, pass: -1 }
        bySource.set(entry.source, entry)
        count += 1
        return entry
      }
      const isUntouched = untouchedSince(tree, lastStarts)
      items.forEach((node, index) => {
        if (node === noNode) {
          slots[index] = undefined
          return
        }
        const start = startOf(tree, node)
        const slot = slots[index]
        const entry = use(slot?.node === node && isUntouched(node) ? slot.entry : find(slot, node, index))
        const stays = slot?.entry === entry && slot.start === start
        const { findings } = stays ? slot : (slots[index] = placed(entry, node, { start, template, index }))
        for (const finding of findings) found.push(finding)
      })
      slots.length = items.length
      return found
    },
  }
}

function placed(entry: Entry, node: NodeId, to: Target): Slot {
  return { entry, node, start: to.start, findings: moveFindings(entry, to) }
}

function getOrMake<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let value = map.get(key)
  if (value === undefined) map.set(key, (value = make()))
  return value
}
