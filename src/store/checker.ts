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

/** Above this many, what is opened is shown before it is checked: the first check of a text looks at all of it. */
const largestAtOnce = 64 * 1024

export interface CheckerOptions {
  /** Without it the checks are loaded, while the template is shown and edited already. */
  readonly check?: Check
  /** Checks large texts elsewhere; without it they are checked in place, after they have been shown. */
  readonly checkAway?: CheckAway
  /** Comes when what was opened has been drawn. Without it nothing is waited for. */
  readonly whenShown?: () => Promise<void>
}

export interface Checker {
  /** Nothing where the checks are not there yet, or the text is large: see `later`. */
  readonly now: (document: Document) => Findings | undefined
  /** As `now`, of a text that is not on the screen yet. */
  readonly atOpening: (document: Document) => Findings | undefined
  readonly later: (document: Document) => Promise<Findings>
}

/** `silencedNow` is asked with every check: what the user does not want to see is left out of all views alike. */
export function createChecker({ check, checkAway, whenShown }: CheckerOptions, silencedNow: () => Silenced): Checker {
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
  const mayWait = ({ tree }: Document) => tree.text.length > largestAtOnce
  const now = (document: Document) => {
    const found = isLarge(document) ? undefined : inPlace?.(document)
    return found && audible(found)
  }
  return {
    now,
    atOpening: (document) => (mayWait(document) && whenShown ? undefined : now(document)),
    later: async (document) => {
      if (isLarge(document) && checkAway) return audible(await checkAway(document.tree.text))
      const checkInPlace = await loaded()
      if (mayWait(document)) await whenShown?.()
      return audible(checkInPlace(document))
    },
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
