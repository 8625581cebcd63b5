import { countedIfAny } from '#core/counted.ts'
import { findingsOfTemplate } from '#store/selectors.ts'
import type { WorkspaceState } from '#store/workspace-types.ts'
import { useEffect, useState } from 'react'
import { countAll } from '../counts.ts'
import { useWorkspace } from '../workspace-context.tsx'

/** Typing has come to rest by then (UX §8). */
const restsAfter = 1000

/** "1 error, 2 warnings." once their numbers have changed and no key followed for a while; nothing of a document just opened. */
export function useCountsSentence(): string | undefined {
  const { getState, subscribe } = useWorkspace()
  const [said, setSaid] = useState<string>()
  useEffect(() => {
    let known: { id: string | undefined; sentence: string } | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const say = () => {
      const { isChecking, document } = getState()
      const sentence = isChecking ? known?.sentence : sentenceOf(getState())
      if (sentence === undefined || sentence === known?.sentence) return
      known = { id: document?.id, sentence }
      setSaid(sentence)
    }
    const wait = (state = getState(), former?: WorkspaceState) => {
      if (state.analysis === former?.analysis && state.templateIndex === former.templateIndex) return
      clearTimeout(timer)
      if (known && known.id === state.document?.id) timer = setTimeout(say, restsAfter)
      else if (!state.isChecking) {
        known = { id: state.document?.id, sentence: sentenceOf(state) }
        setSaid(undefined)
      }
    }
    wait()
    const leave = subscribe(wait)
    return () => {
      leave()
      clearTimeout(timer)
    }
  }, [getState, subscribe])
  return said
}

function sentenceOf(state: WorkspaceState): string {
  return inWords(countAll(findingsOfTemplate(state)))
}

function inWords({ errors, warnings }: { errors: number; warnings: number }): string {
  const parts = [countedIfAny(errors, 'error'), countedIfAny(warnings, 'warning')].filter((part) => part !== '')
  return parts.length === 0 ? 'No errors, no warnings.' : `${parts.join(', ')}.`
}
