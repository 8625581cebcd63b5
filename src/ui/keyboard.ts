import { useEffect } from 'react'
import type { Workspace } from '#store/workspace-types.ts'
import { isMac } from '#store/platform.ts'

export interface KeyActions {
  readonly workspace: Workspace
  readonly save: () => void
  readonly open: () => void
  readonly openPalette: () => void
  readonly helpHere: () => void
}

/** The keys that work everywhere (UX §8). Monaco sends its own undo to the same history, so its keys are left to it. */
export function useGlobalKeys({ workspace, save, open, openPalette, helpHere }: KeyActions) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const run = actionOf(event, { workspace, save, open, openPalette, helpHere })
      if (!run) return
      event.preventDefault()
      run()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [workspace, save, open, openPalette, helpHere])
}

function actionOf(event: KeyboardEvent, keys: KeyActions): (() => void) | undefined {
  const { workspace } = keys
  if (event.defaultPrevented || event.altKey) return undefined
  if (event.ctrlKey || event.metaKey) return isCommand(event) ? commandOf(event, keys) : undefined
  const by = event.shiftKey ? -1 : 1
  const run = { F1: keys.helpHere, F6: () => focusPane(by), F8: () => void showProblem(workspace, by) }[event.key]
  return run && unlessAsked(run)
}

/** A dialog asks something about what is open: nothing else may take its place below it, nor the browser act on the key. */
function unlessAsked(run: () => void) {
  return document.querySelector('[aria-modal=true]') ? () => undefined : run
}

/** On a Mac, Ctrl+K in a text field deletes to the end of the line; elsewhere the Windows key is the system's. */
function isCommand({ ctrlKey, metaKey }: KeyboardEvent) {
  return isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey
}

/** With Shift too they are the browser's: its tools, its bookmarks. */
function commandOf(event: KeyboardEvent, { workspace, save, open, openPalette }: KeyActions) {
  const key = event.key.toLowerCase()
  const run = event.shiftKey ? undefined : { s: save, o: open, k: openPalette }[key]
  return run ? unlessAsked(run) : historyAction(event, key, workspace.actions)
}

function historyAction(event: KeyboardEvent, key: string, { undo, redo }: Workspace['actions']) {
  if (isInMonaco(event.target) || isBoxOfDialog(event.target)) return undefined
  if (key === 'z') return event.shiftKey ? redo : undo
  // A Mac's browser shows its own history for it.
  return key === 'y' && !event.shiftKey && !isMac ? redo : undefined
}

function isInMonaco(target: EventTarget | null) {
  return target instanceof Element && target.closest('.monaco-editor') !== null
}

/** What is typed there is not in the template yet: the browser takes it back. */
function isBoxOfDialog(target: EventTarget | null) {
  return target instanceof Element && target.matches('[role=dialog] :is(input[type=text], textarea)')
}

function focusPane(by: 1 | -1) {
  const order = ['pipeline', 'steps', 'form', 'json', 'problems']
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].sort(
    (a, b) => order.indexOf(a.dataset['pane'] ?? '') - order.indexOf(b.dataset['pane'] ?? ''),
  )
  const at = panes.findIndex((pane) => pane.contains(document.activeElement))
  const next = panes[(at + by + panes.length) % panes.length]
  const target =
    next?.dataset['pane'] === 'json' ? next.querySelector<HTMLElement>('textarea, [role=textbox], pre') : next
  ;(target ?? next)?.focus()
}

async function showProblem(workspace: Workspace, by: 1 | -1) {
  const next = await import('./problems/next-problem.ts')
  next.showProblem(workspace, by)
}
