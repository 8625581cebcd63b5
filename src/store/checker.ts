import type { Analysis } from '#catalog/analyze.ts'
import type { Document } from '#catalog/read-document.ts'
import type { StoreApi } from 'zustand/vanilla'
import type { Silenced, WorkspaceState } from './workspace-types.ts'

type Findings = Analysis['findings']

/** Checks what was read from a text. */
type Check = (document: Document) => Findings

/** Runs the checks off the main thread. */
export type CheckAway = (text: string) => Promise<Findings>

/** Above this many UTF-16 units the checks leave the main thread (DESIGN §3). */
const largestInPlace = 512 * 1024

export interface CheckerOptions {
  /** Without it the checks are loaded, while the template is shown and edited already. */
  readonly check?: Check
  /** Checks large texts elsewhere; without it they are checked in place, after they have been shown. */
  readonly checkAway?: CheckAway
}

export interface Checker {
  /** Nothing where the checks are not there yet, or the text is large: see `later`. */
  readonly now: (document: Document) => Findings | undefined
  readonly later: (document: Document) => Promise<Findings>
}

/** `silencedNow` is asked with every check: what the user does not want to see is left out of all views alike. */
export function createChecker({ check, checkAway }: CheckerOptions, silencedNow: () => Silenced): Checker {
  let inPlace = check
  const loaded = async () => {
    inPlace ??= (await import('#catalog/checks/check-templates.ts')).checkTemplates
    return inPlace
  }
  // They are fetched beside the template, not after it.
  if (!check) void loaded().catch(() => undefined)
  const isLarge = ({ tree }: Document) => tree.text.length > largestInPlace
  const audible = (findings: Findings): Findings => {
    const { inDraft, always } = silencedNow()
    if (inDraft.length + always.length === 0) return findings
    const codes = new Set([...inDraft, ...always])
    return findings.filter(({ code }) => !codes.has(code))
  }
  return {
    now: (document) => {
      const found = isLarge(document) ? undefined : inPlace?.(document)
      return found && audible(found)
    },
    later: async (document) =>
      audible(isLarge(document) && checkAway ? await checkAway(document.tree.text) : (await loaded())(document)),
  }
}

/** Checks what could not be checked at once. An answer about a text that is gone is dropped. */
export function checkLater(store: StoreApi<WorkspaceState>, checker: Checker): void {
  const { document, analysis, isChecking } = store.getState()
  if (!document || !isChecking) return
  void checker.later(analysis).then((findings) => {
    const state = store.getState()
    if (state.document?.text !== document.text) return
    store.setState({ analysis: { ...state.analysis, findings }, isChecking: false })
  })
}
