import { noFacts } from '#catalog/facts.ts'
import { createStore } from 'zustand/vanilla'
import { checkLater, createChecker } from './checker.ts'
import type { CheckerOptions } from './checker.ts'
import { analyzeText, newItems } from './document-state.ts'
import { createEditActions } from './edit-actions.ts'
import { createGateway } from './gateway.ts'
import { clampCaret, clampIndex, emptyAnalysis, emptyState } from './initial-state.ts'
import { createItemActions } from './item-actions.ts'
import { createPlaceActions } from './place-actions.ts'
import { createSeveralActions } from './several-items.ts'
import { templateOf } from './selectors.ts'
import type { Workspace, WorkspaceActions, WorkspaceState } from './workspace-types.ts'

export interface WorkspaceOptions extends CheckerOptions {
  /** Milliseconds; typing coalesces by it. */
  readonly now?: () => number
}

/**
 * The open document and all that happens to it.
 *
 * The text is the only truth: every change, whoever makes it, goes through the
 * gateway's `commit`, so history, identities and checks can never be forgotten.
 */
export function createWorkspace({ now = () => Date.now(), ...options }: WorkspaceOptions = {}): Workspace {
  const store = createStore<WorkspaceState>(() => emptyState())
  const checker = createChecker(options, () => store.getState().silenced)
  const gateway = createGateway(store, newItems(emptyAnalysis, 0), { now, checker })

  /** The text is the same; what it is read and checked with is not. */
  function checkAgain(facts = store.getState().facts) {
    const { document, analysis } = store.getState()
    if (!document) return
    store.setState({ facts, ...analyzeText(document.text, checker.now, { analysis, facts }) })
    checkLater(store, checker)
  }

  const actions: WorkspaceActions = {
    ...createEditActions(gateway),
    ...createItemActions(gateway),
    ...createSeveralActions(gateway),
    ...createPlaceActions(gateway),
    announce: gateway.announce,
    undo: () => {
      const label = gateway.travel('undo')
      if (label !== undefined) gateway.announce(`Undone: ${label}.`)
    },
    redo: () => {
      const label = gateway.travel('redo')
      if (label !== undefined) gateway.announce(`Redone: ${label}.`)
    },
    open: (opened, place, readOnly, { silenced: inDraft = [], ticked = [], facts = noFacts, tree } = {}) => {
      store.setState({ silenced: { ...store.getState().silenced, inDraft } })
      const { analysis, isChecking } = analyzeText(opened.text, checker.atOpening, { tree, facts })
      const templateIndex = clampIndex(place?.templateIndex ?? 0, analysis.templates.length)
      const state = {
        ...emptyState(),
        ...place,
        // Drafts of former versions bring ids, which mean nothing to these items.
        openItems: [],
        caret: clampCaret(place?.caret, opened.text.length),
        templateIndex,
        document: { openedText: opened.text, ...lineEndsAsOpened(opened), ...opened, version: 0 },
        analysis,
        isChecking,
        readOnly,
        silenced: store.getState().silenced,
        ticked,
        facts,
      }
      gateway.replace(state, newItems(analysis, templateIndex))
    },
    close: () =>
      gateway.replace(
        { ...emptyState(), silenced: { ...store.getState().silenced, inDraft: [] } },
        newItems(emptyAnalysis, 0),
      ),
    setReadOnly: (readOnly) => store.setState({ readOnly }),
    bindFile: (file, sidecar) => {
      const { document } = store.getState()
      if (document) store.setState({ document: { ...document, file, ...(sidecar && { sidecar }) } })
    },
    silence: (silenced) => {
      store.setState({ silenced: { ...store.getState().silenced, ...silenced } })
      checkAgain()
    },
    setFacts: checkAgain,
    tick: (entry, isTicked) => {
      const others = store.getState().ticked.filter((one) => one !== entry)
      store.setState({ ticked: isTicked ? [...others, entry] : others })
    },
    selectTemplate: (templateIndex) => {
      const { analysis } = store.getState()
      gateway.show({ templateIndex, openItems: [], marked: undefined }, newItems(analysis, templateIndex))
    },
  }

  return {
    ...store,
    actions,
    onTransaction: gateway.onTransaction,
    template: () => templateOf(store.getState()),
  }
}

/** A draft that comes back brings them along; its sidecar tells how the lines end by now. */
function lineEndsAsOpened({ openedText, sidecar: { lineEnds } }: Parameters<WorkspaceActions['open']>[0]) {
  return openedText === undefined && typeof lineEnds !== 'number' ? { openedLineEnds: [...lineEnds] } : {}
}
