import { lists } from '#store/lists.ts'
import { templateOf } from '#store/selectors.ts'
import type { ListName, WorkspaceState } from '#store/workspace-types.ts'
import { useCallback, useMemo, useState } from 'react'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'

export interface Filter {
  readonly text: string
  readonly set: (text: string) => void
  /** Ids of the items in which not every word of it occurs. */
  readonly hidden: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

/**
 * Looks for words in all that is written of an item. Without words it listens for nothing. What comes into the list
 * while it is filtered is shown, and what is being edited stays: only what was left out when the words were written is.
 */
export function useFilter(list: ListName): Filter {
  const { getState } = useWorkspace()
  const [{ text, leftOut, template }, setFilter] = useState({ text: '', leftOut: none, template: '' })
  const words = useMemo(() => wordsOf(text), [text])
  const analysis = useWorkspaceState((state) => (words.length === 0 ? undefined : state.analysis))
  const ids = useWorkspaceState((state) => state.itemIds[list])
  const hidden = useMemo(() => {
    if (!analysis) return none
    const state = getState()
    const misses = missesOf(state, list, words, ids)
    // In another template nothing is new.
    return new Set(template === templateKey(state) ? misses.filter((id) => leftOut.has(id)) : misses)
  }, [analysis, ids, list, words, leftOut, template, getState])
  const set = useCallback(
    (next: string) => {
      const state = getState()
      const misses = missesOf(state, list, wordsOf(next), state.itemIds[list])
      setFilter({ text: next, leftOut: new Set(misses), template: templateKey(state) })
    },
    [getState, list],
  )
  return { text, set, hidden }
}

function templateKey({ document, templateIndex }: WorkspaceState): string {
  return `${document?.id ?? ''} ${templateIndex}`
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
}

/** Ids of the items in which not every word occurs. */
function missesOf(state: WorkspaceState, list: ListName, words: readonly string[], ids: readonly string[]): string[] {
  const template = templateOf(state)
  if (!template || words.length === 0) return []
  const { tree } = template
  return lists[list].items(template).flatMap(({ node }, index) => {
    const source = tree.text.slice(tree.starts[node], tree.ends[node]).toLowerCase()
    return words.every((word) => source.includes(word)) ? [] : [ids[index] ?? '']
  })
}
