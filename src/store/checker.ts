import type { Analysis } from '#catalog/analyze.ts'
import type { Facts } from '#catalog/facts.ts'
import type { Document } from '#catalog/read-document.ts'
import type { StoreApi } from 'zustand/vanilla'
import type { Silenced, WorkspaceState } from './workspace-types.ts'

type Findings = Analysis['findings']

/** Checks what was read from a text. */
type Check = (document: Document) => Findings

/** Runs the checks off the main thread. Rejects where that cannot be done. */
export type CheckAway = (text: string, facts: Facts) => Promise<Findings>

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
  /** One at a time; nothing comes where a later text was asked for meanwhile. Rejects where the checks cannot run. */
  readonly later: (document: Document) => Promise<Findings | undefined>
}

/** `silencedNow` is asked with every check: what the user does not want to see is left out of all views alike. */
export function createChecker({ check, checkAway, whenShown }: CheckerOptions, silencedNow: () => Silenced): Checker {
  const away = async ({ tree, facts }: Document) => {
    try {
      return await checkAway?.(tree.text, facts)
    } catch {
      // A worker that cannot be had, or died: the text is checked in place.
      return undefined
    }
  }
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
    later: latestOnly(async (document, isLatest) => {
      const found = isLarge(document) ? await away(document) : undefined
      // A text that is gone is not worth the page's own time.
      if (!isLatest()) return undefined
      if (found) return audible(found)
      const checkInPlace = await loaded()
      if (mayWait(document)) await whenShown?.()
      return audible(checkInPlace(document))
    }),
  }
}

/** Asks one after another; of the questions that come meanwhile only the last, which alone is kept: the others get no answer. */
function latestOnly<Question, Answer>(ask: (question: Question, isLatest: () => boolean) => Promise<Answer>) {
  let done: Promise<unknown> = Promise.resolve()
  let last: { readonly own: symbol; readonly question: Question } | undefined
  return (question: Question): Promise<Answer | undefined> => {
    const own = Symbol()
    last = { own, question }
    const isLatest = () => last?.own === own
    const answer = done.then(() => (last?.own === own ? ask(last.question, isLatest) : undefined))
    done = answer.catch(() => undefined)
    return answer
  }
}

/** Checks what could not be checked at once. An answer about a text that is gone, or about other facts, is dropped. */
export function checkLater(store: StoreApi<WorkspaceState>, checker: Checker): void {
  const { document, analysis, isChecking, hasCheckFailed } = store.getState()
  if (!isChecking && hasCheckFailed) store.setState({ hasCheckFailed: false })
  if (!document || !isChecking) return
  // Weakly: each key of a large text would hold the text of its time until the checks answer.
  const asked = new WeakRef(analysis)
  const settle = (findings: Findings | undefined, hasFailed: boolean) => {
    const state = store.getState()
    if (state.analysis !== asked.deref()) return
    store.setState({
      analysis: findings ? { ...state.analysis, findings } : state.analysis,
      isChecking: false,
      hasCheckFailed: hasFailed,
    })
  }
  void checker.later(analysis).then(
    (findings) => findings && settle(findings, false),
    () => settle(undefined, true),
  )
}
