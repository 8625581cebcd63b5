import type { Pointer } from '#core/text/path.ts'

/** The element of a path, else of the nearest that holds it and is shown. */
function elementAt(pane: HTMLElement, path: Pointer): HTMLElement | undefined {
  for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = pane.querySelector<HTMLElement>(`[data-path="${CSS.escape(at)}"]`)
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
  'button, [tabindex]',
]

/** What a pane waits to reveal: who asks for another field meanwhile wants that one. */
const waiting = new WeakMap<HTMLElement, number>()

/** Brings a field into view and focuses it, once it is drawn: its step and card may be opening just now. */
export function revealField(pane: HTMLElement, path: Pointer, tries = 3) {
  cancelAnimationFrame(waiting.get(pane) ?? 0)
  const frame = requestAnimationFrame(() => {
    const element = elementAt(pane, path)
    if (!element || (tries > 0 && element.dataset['path'] !== path)) {
      if (tries > 0) revealField(pane, path, tries - 1)
      return
    }
    const control = choices.map((choice) => element.querySelector<HTMLElement>(choice)).find((found) => found !== null)
    ;(control ?? element).focus({ preventScroll: true })
    element.scrollIntoView({ block: 'nearest' })
    flash(element)
  })
  waiting.set(pane, frame)
}

function flash(element: HTMLElement) {
  element.setAttribute('data-flash', '')
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  if (isCalm) element.addEventListener('focusout', () => element.removeAttribute('data-flash'), { once: true })
  else setTimeout(() => element.removeAttribute('data-flash'), 700)
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
