import { analyze } from '#catalog/analyze.ts'
import type { Analysis } from '#catalog/analyze.ts'
import type { StoreApi } from 'zustand/vanilla'
import { largestInPlace } from './document-state.ts'
import type { WorkspaceState } from './workspace-types.ts'

/** Runs the checks off the main thread. */
export type CheckAway = (text: string) => Promise<Analysis['findings']>

const inPlace: CheckAway = (text) => Promise.resolve(analyze(text).findings)

/** Checks a large text elsewhere, after it has been shown. An answer about a text that is gone is dropped. */
export function createLargeCheck(store: StoreApi<WorkspaceState>, checkAway: CheckAway = inPlace): () => void {
  return () => {
    const { document, isChecking } = store.getState()
    const isLarge = document !== undefined && document.text.length > largestInPlace
    if (isLarge !== isChecking) store.setState({ isChecking: isLarge })
    if (!isLarge) return
    void checkAway(document.text).then((findings) => {
      const state = store.getState()
      if (state.document?.text !== document.text) return
      store.setState({ analysis: { ...state.analysis, findings }, isChecking: false })
    })
  }
}
