import type { Part } from '#catalog/template.ts'
import type { Edit } from '#core/text/edit.ts'
import { sourceOf } from '#core/text/read.ts'
import type { Gateway } from './gateway.ts'
import { createItemId } from './item-ids.ts'
import { createListEditor } from './list-editor.ts'
import { lists } from './lists.ts'
import { templateOf } from './selectors.ts'
import type { ListName, Outcome, WorkspaceActions } from './workspace-types.ts'

type SeveralActions = Pick<WorkspaceActions, 'moveItems' | 'duplicateItems' | 'removeItems' | 'pasteItems'>

/** Several items of a list at once, each time as one transaction. */
export function createSeveralActions(gateway: Gateway): SeveralActions {
  const { announce } = gateway
  const editList = createListEditor(gateway)
  const partsOf = (list: ListName): readonly Part[] => {
    const template = templateOf(gateway.store.getState())
    return template ? lists[list].items(template) : []
  }
  const say = (outcome: Outcome, label: string, toast = false) => {
    if (outcome.ok) announce(`${label}.`, { toast })
    return outcome
  }

  return {
    moveItems: (list, indices, to, origin) => {
      const moves = movesOf(sorted(indices), to, partsOf(list).length)
      if (moves.length === 0) return { ok: true }
      const { path } = lists[list]
      const label = `${inWords(list, indices.length)} moved to ${to + 1} of ${partsOf(list).length}`
      const edits = moves.map(({ from, to: target }): Edit => ({ op: 'move', path, from, to: target }))
      const change = (ids: string[]) => {
        for (const { from, to: target } of moves) ids.splice(target, 0, ...ids.splice(from, 1))
      }
      return say(editList(list, label, edits, change, { origin: origin === 'drag' ? 'drag' : 'form' }), label)
    },
    removeItems: (list, indices) => {
      const { path } = lists[list]
      const fromEnd = sorted(indices).reverse()
      const label = `${inWords(list, indices.length)} deleted`
      const edits = fromEnd.map((index): Edit => ({ op: 'remove', path: [...path, index] }))
      const change = (ids: string[]) => {
        for (const index of fromEnd) ids.splice(index, 1)
      }
      return say(editList(list, label, edits, change), label, true)
    },
    duplicateItems: (list, indices) => {
      const parts = partsOf(list)
      const chosen = sorted(indices).flatMap((index) => parts[index] ?? [])
      const [last] = sorted(indices).slice(-1)
      if (last === undefined) return { ok: true }
      const sources = chosen.map(({ node }) => sourceOf(gateway.store.getState().analysis.tree, node))
      const label = `${inWords(list, sources.length)} duplicated`
      return say(insert(list, label, sources, last + 1), label)
    },
    pasteItems: (list, sources, index, { replaces = false } = {}) => {
      const count = partsOf(list).length
      const label = `${inWords(list, sources.length)} ${replaces ? 'put in place of all others' : 'pasted'}`
      return say(insert(list, label, sources, replaces ? count : index, replaces ? count : 0), label, true)
    },
  }

  /** Puts items in before `index`, and takes the first `gone` out. */
  function insert(list: ListName, label: string, sources: readonly string[], index: number, gone = 0): Outcome {
    const { path } = lists[list]
    const edits = [
      ...sources.map((source, at): Edit => ({ op: 'insert', path, index: index + at, content: { source } })),
      ...Array.from({ length: gone }, (_, at): Edit => ({ op: 'remove', path: [...path, gone - 1 - at] })),
    ]
    return editList(list, label, edits, (ids) => {
      ids.splice(index, 0, ...sources.map(createItemId))
      ids.splice(0, gone)
    })
  }
}

function sorted(indices: readonly number[]): number[] {
  return [...indices].sort((a, b) => a - b)
}

/**
 * Single moves, one after another, that bring items together from position `to`
 * on. Those that go up go first to last, those that go down last to first: so
 * none of them shifts one that is still to move.
 */
function movesOf(indices: readonly number[], to: number, count: number): { from: number; to: number }[] {
  const start = Math.max(0, Math.min(to, count - indices.length))
  const all = indices.map((from, at) => ({ from, to: start + at })).filter((move) => move.from !== move.to)
  const up = all.filter((move) => move.to < move.from)
  const down = all.filter((move) => move.to > move.from).reverse()
  return [...up, ...down]
}

function inWords(list: ListName, count: number): string {
  const one = { customize: 'step', validate: 'validator', distribute: 'target' }[list]
  return `${count} ${one}${count === 1 ? '' : 's'}`
}
