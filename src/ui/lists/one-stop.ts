import { idAround, isLeftOut, itemAround, itemAtIndex, itemWithId, nearestShown } from './list-dom.ts'

interface Stop {
  readonly name: Element
  /** Where it was to be; where the filter leaves that out, the stop is the nearest that is shown. */
  readonly wanted: Element
}

const stops = new WeakMap<HTMLElement, Stop>()

/** Asked after each drawing: among a thousand rows the stop is not looked for as long as it stands. */
function isStill(list: HTMLElement, id: string | undefined): boolean {
  const stop = stops.get(list)
  if (!stop?.name.isConnected || idAround(stop.wanted) !== (id ?? idAround(itemAtIndex(list, 0)))) return false
  const item = itemAround(stop.name)
  return item === stop.wanted ? !isLeftOut(item) : isLeftOut(stop.wanted) && !isLeftOut(item)
}

/** One row is a stop of the Tab key: where focus was last, else the first. Set past React, which never changes it. */
export function keepOneStop(list: HTMLElement | null, id: string | undefined) {
  if (!list || isStill(list, id)) return
  const wanted = (id === undefined ? undefined : itemWithId(list, id)) ?? itemAtIndex(list, 0)
  const name = wanted && nearestShown(wanted)?.querySelector('.row .name')
  if (!name) return
  stops.set(list, { name, wanted })
  for (const former of list.querySelectorAll('.row .name[tabindex="0"]')) former.setAttribute('tabindex', '-1')
  name.setAttribute('tabindex', '0')
}
