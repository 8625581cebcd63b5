import { afterClose } from './after-close.ts'

/** A dialog gives focus back to where it came from; where that is gone by then, reading goes on at the form's title. */
export function keepFocus(): void {
  afterClose(() => {
    if (document.activeElement !== document.body) return
    document.querySelector<HTMLElement>('[data-pane=form] h1')?.focus({ preventScroll: true })
  })
}
