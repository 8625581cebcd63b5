import type { Part } from '#catalog/template.ts'
import type { Edit } from '#core/text/edit.ts'
import { copiedSource } from '#core/text/copied-source.ts'
import { noTemplate } from './edit-actions.ts'
import { faultOfCopy } from './fault-of-copy.ts'
import { freeNames } from './free-names.ts'
import type { Gateway } from './gateway.ts'
import { createItemId } from './item-ids.ts'
import { createListEditor } from './list-editor.ts'
import { countOf, itemTitle, lists } from './lists.ts'
import { templateOf } from './selectors.ts'
import type { ListName, Outcome, WorkspaceActions } from './workspace-types.ts'

type SeveralActions = Pick<
  WorkspaceActions,
  'moveItem' | 'moveItems' | 'duplicateItem' | 'duplicateItems' | 'removeItem' | 'removeItems' | 'pasteItems'
>

/** Items of a list, one or several at once, each time as one transaction. */
export function createSeveralActions(gateway: Gateway): SeveralActions {
  const { announce } = gateway
  const editList = createListEditor(gateway)
  const current = () => templateOf(gateway.store.getState())
  const partsOf = (list: ListName): readonly Part[] => {
    const template = current()
    return template ? lists[list].items(template) : []
  }
  /** Those that are there, in their order. */
  const present = (list: ListName, indices: readonly number[]) => {
    const parts = partsOf(list)
    return sorted(indices).flatMap((index): Item[] => {
      const part = parts[index]
      return part ? [{ index, part }] : []
    })
  }
  const missing = (): Outcome => (current() ? noItem : noTemplate)
  const say = (outcome: Outcome, sentence: string, toast = false) => {
    if (outcome.ok) announce(`${sentence}.`, { toast })
    return outcome
  }

  const moveItems: WorkspaceActions['moveItems'] = (list, indices, to, origin) => {
    const items = present(list, indices)
    const [first] = items
    const total = partsOf(list).length
    const start = Math.max(0, Math.min(to, total - items.length))
    const moves = movesOf(items, start)
    if (moves.length === 0 || !first) return { ok: true }
    const { path } = lists[list]
    const from = items.length === 1 ? ` from ${first.index + 1}` : ''
    const label = `${inWords(list, items)} moved${from} to ${start + 1} of ${total}`
    const edits = moves.map((move): Edit => ({ op: 'move', path, ...move }))
    const change = (ids: string[]) => {
      for (const move of moves) ids.splice(move.to, 0, ...ids.splice(move.from, 1))
    }
    return say(editList(list, label, edits, change, { origin: origin === 'drag' ? 'drag' : 'form' }), label)
  }

  const removeItems: WorkspaceActions['removeItems'] = (list, indices) => {
    const items = present(list, indices)
    if (items.length === 0) return missing()
    const { path } = lists[list]
    const fromEnd = items.map(({ index }) => index).reverse()
    const label = `${inWords(list, items)} deleted`
    const edits = fromEnd.map((index): Edit => ({ op: 'remove', path: [...path, index] }))
    const change = (ids: string[]) => {
      for (const index of fromEnd) ids.splice(index, 1)
    }
    return say(editList(list, label, edits, change), label, true)
  }

  const duplicateItems: WorkspaceActions['duplicateItems'] = (list, indices) => {
    const items = present(list, indices)
    const template = current()
    const last = items.at(-1)
    if (!template || !last) return missing()
    const label = `${inWords(list, items)} duplicated`
    const sources = items.map(({ part }) => copiedSource(template.tree, part.node))
    const at = last.index + 1
    const opens = items.length === 1 ? { opens: at } : {}
    const reason = () =>
      items.flatMap(({ part: { node }, index }) => faultOfCopy(template.tree, { list, index, node }) ?? [])[0]
    const outcome = insert(list, { label, sources, at, reason, ...opens })
    return say(outcome, items.length === 1 ? `${label}, ${at + 1} of ${partsOf(list).length}` : label)
  }

  return {
    moveItems,
    moveItem: (list, from, to, origin) => moveItems(list, [from], to, origin),
    removeItems,
    removeItem: (list, index) => removeItems(list, [index]),
    duplicateItems,
    duplicateItem: (list, index) => duplicateItems(list, [index]),
    pasteItems: (list, sources, index, { replaces = false } = {}) => {
      const gone = replaces ? partsOf(list).length : 0
      const label = `${countOf(list, sources.length)} ${replaces ? 'put in place of all others' : 'pasted'}`
      return say(insert(list, { label, sources, at: replaces ? gone : index, gone }), label, true)
    },
  }

  /** Puts items in before the one that stands at a position, and takes the first `gone` out. */
  function insert(list: ListName, { label, sources, at, gone = 0, ...more }: Insertion): Outcome {
    const template = current()
    if (!template) return noTemplate
    const { path } = lists[list]
    const names = freeNames(template, list, partsOf(list).slice(gone))
    const edits = [
      ...sources.map((source, offset): Edit => {
        return { op: 'insert', path, index: at + offset, content: { source: names.ofSource(source) } }
      }),
      ...Array.from({ length: gone }, (_, offset): Edit => ({ op: 'remove', path: [...path, gone - 1 - offset] })),
    ]
    const change = (ids: string[]) => {
      ids.splice(at, 0, ...sources.map(createItemId))
      ids.splice(0, gone)
    }
    return editList(list, label, edits, change, more)
  }
}

const noItem: Outcome = { ok: false, reason: 'This item is no longer there.' }

interface Item {
  readonly index: number
  readonly part: Part
}

interface Insertion {
  readonly label: string
  readonly sources: readonly string[]
  readonly at: number
  readonly gone?: number
  readonly opens?: number
  readonly reason?: () => string | undefined
}

function sorted(indices: readonly number[]): number[] {
  return [...indices].sort((a, b) => a - b)
}

/**
 * Single moves, one after another, that bring items together from position
 * `start` on. Those that go up go first to last, those that go down last to
 * first: so none of them shifts one that is still to move.
 */
function movesOf(items: readonly Item[], start: number): { from: number; to: number }[] {
  const all = items.map(({ index: from }, at) => ({ from, to: start + at })).filter((move) => move.from !== move.to)
  const up = all.filter((move) => move.to < move.from)
  const down = all.filter((move) => move.to > move.from).reverse()
  return [...up, ...down]
}

/** One by its title, several by their number. */
function inWords(list: ListName, items: readonly Item[]): string {
  const [first] = items
  return first && items.length === 1 ? itemTitle(first.part, first.index) : countOf(list, items.length)
}
