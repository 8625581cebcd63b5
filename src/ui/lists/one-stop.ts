import { idAround, itemAtIndex, itemWithId } from './list-dom.ts'

const stops = new WeakMap<HTMLElement, Element>()

/** Asked after each drawing: among a thousand rows the stop is not looked for as long as it stands. */
function isStill(list: HTMLElement, id: string | undefined): boolean {
  const stop = stops.get(list)
  return stop?.isConnected === true && idAround(stop) === (id ?? idAround(itemAtIndex(list, 0)))
}

/** One row is a stop of the Tab key: where focus was last, else the first. Set past React, which never changes it. */
export function keepOneStop(list: HTMLElement | null, id: string | undefined) {
  if (!list || isStill(list, id)) return
  const last = id === undefined ? undefined : itemWithId(list, id)
  const stop = nameOf(last) ?? nameOf(itemAtIndex(list, 0))
  if (!stop) return
  stops.set(list, stop)
  for (const former of list.querySelectorAll('.row .name[tabindex="0"]')) former.setAttribute('tabindex', '-1')
  stop.setAttribute('tabindex', '0')
}

const nameOf = (item: Element | undefined) => item?.querySelector('.row .name')
