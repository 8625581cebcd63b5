import { lists } from '#store/lists.ts'
import { templateOf } from '#store/selectors.ts'
import type { ListName } from '#store/workspace-types.ts'
import { useMemo, useState } from 'react'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'

export interface Filter {
  readonly text: string
  readonly set: (text: string) => void
  /** Ids of the items in which not every word of it occurs. */
  readonly hidden: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

/** Looks for words in all that is written of an item. Without words it listens for nothing. */
export function useFilter(list: ListName): Filter {
  const { getState } = useWorkspace()
  const [text, set] = useState('')
  const words = useMemo(
    () =>
      text
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== ''),
    [text],
  )
  const analysis = useWorkspaceState((state) => (words.length === 0 ? undefined : state.analysis))
  const ids = useWorkspaceState((state) => state.itemIds[list])
  const hidden = useMemo(() => {
    const template = analysis && templateOf(getState())
    if (!template) return none
    const { tree } = template
    const misses = lists[list].items(template).flatMap(({ node }, index) => {
      const source = tree.text.slice(tree.starts[node], tree.ends[node]).toLowerCase()
      return words.every((word) => source.includes(word)) ? [] : [ids[index] ?? '']
    })
    return new Set(misses)
  }, [analysis, ids, list, words, getState])
  return { text, set, hidden }
}
