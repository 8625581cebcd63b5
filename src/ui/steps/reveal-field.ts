import type { Pointer } from '#core/text/path.ts'
import { flash } from '../flash.ts'

/** The element of a path, else of the nearest that holds it and is shown; where the last of a list is gone, the one before. */
function elementAt(pane: HTMLElement, path: Pointer): HTMLElement | undefined {
  const shown = (at: Pointer) => pane.querySelector<HTMLElement>(`[data-path="${CSS.escape(at)}"]`)
  for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = shown(at) ?? shown(at.replace(/\/\d+$/, (index) => `/${Number(index.slice(1)) - 1}`))
    if (found) return found
  }
  return undefined
}

const inputs = ['input:not([type=hidden])', 'textarea', '[role=combobox]', '[role=radio][aria-checked=true]']

/** The best of an element to take the focus: a button only where there is no field, since the next Enter would press it. */
const choices = [
  inputs.map((input) => `.body ${input}`).join(', '),
  '.row > .name',
  inputs.join(', '),
  ':is(button, [tabindex]):not([data-value-menu])',
]

/** What a pane waits to reveal: who asks for another field meanwhile wants that one. */
const waiting = new WeakMap<HTMLElement, number>()

/**
 * Brings a field into view and focuses it, once it is drawn: its step and card may be opening just now. One that has
 * gone, or has no form, leaves the focus to what stands nearest, in the end to the step's title: never to nothing.
 */
export function revealField(pane: HTMLElement, path: Pointer, tries = 3) {
  cancelAnimationFrame(waiting.get(pane) ?? 0)
  const frame = requestAnimationFrame(() => {
    const element = elementAt(pane, path)
    if (tries > 0 && element?.dataset['path'] !== path) {
      revealField(pane, path, tries - 1)
      return
    }
    const title = pane.querySelector<HTMLElement>('h1')
    const found = element ?? title
    if (!found) return
    const control = choices.map((choice) => found.querySelector<HTMLElement>(choice)).find((one) => one !== null)
    ;(control ?? found).focus({ preventScroll: true })
    if (!found.contains(document.activeElement)) title?.focus({ preventScroll: true })
    found.scrollIntoView({ block: 'nearest' })
    if (element) flash(element)
  })
  waiting.set(pane, frame)
}

/** What is marked in a pane: looking for it in a thousand rows at each key would be dear. */
const markedIn = new WeakMap<HTMLElement, HTMLElement>()

/** Marks the field that the caret of the text is in; none without a path. */
export function markField(pane: HTMLElement, path: Pointer | undefined) {
  const former = markedIn.get(pane)
  if (former?.isConnected && former.dataset['path'] === path) return
  former?.removeAttribute('data-marked')
  markedIn.delete(pane)
  const element = path === undefined || path === '' ? undefined : elementAt(pane, path)
  if (!element) return
  element.setAttribute('data-marked', '')
  markedIn.set(pane, element)
}
