import { useEffect, useRef, useState } from 'react'
import { countAll } from '../counts.ts'
import { useWorkspaceState } from '../workspace-context.tsx'

/** Typing has come to rest by then (UX §8). */
const restsAfter = 1000

/** "1 error, 2 warnings." once their numbers have changed and no key followed for a while; nothing of a document just opened. */
export function useCountsSentence(): string | undefined {
  const id = useWorkspaceState((state) => state.document?.id)
  const version = useWorkspaceState((state) => state.document?.version)
  const isChecking = useWorkspaceState((state) => state.isChecking)
  const sentence = useWorkspaceState(({ analysis, templateIndex }) =>
    inWords(countAll(analysis.findings.filter(({ template }) => template === templateIndex || template === -1))),
  )
  const known = useRef<{ id: string | undefined; sentence: string }>(undefined)
  const [said, setSaid] = useState<string>()
  useEffect(() => {
    if (isChecking) return undefined
    if (known.current?.id !== id) {
      known.current = { id, sentence }
      setSaid(undefined)
      return undefined
    }
    if (known.current?.sentence === sentence) return undefined
    const timer = setTimeout(() => {
      known.current = { id, sentence }
      setSaid(sentence)
    }, restsAfter)
    return () => clearTimeout(timer)
  }, [id, version, isChecking, sentence])
  return said
}

function inWords({ errors, warnings }: { errors: number; warnings: number }): string {
  const parts = [count(errors, 'error'), count(warnings, 'warning')].filter((part) => part !== '')
  return parts.length === 0 ? 'No errors, no warnings.' : `${parts.join(', ')}.`
}

function count(number: number, what: string): string {
  if (number === 0) return ''
  return `${number} ${what}${number === 1 ? '' : 's'}`
}
