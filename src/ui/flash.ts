/** Marks for a moment what focus was brought to: a ring is drawn only for who uses the keyboard. */
export function flash(element: HTMLElement) {
  element.setAttribute('data-flash', '')
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  if (isCalm) element.addEventListener('focusout', () => element.removeAttribute('data-flash'), { once: true })
  else setTimeout(() => element.removeAttribute('data-flash'), 700)
}
