/**
 * A long list in the page: rows in blocks, which the browser leaves out of each
 * frame as a whole (list-look.ts). A list of usual length is one block, in which
 * a moved card keeps all that is in it.
 */
export function blockLengthOf(count: number): number {
  return count <= 60 ? 60 : 20
}

export function itemAtIndex(list: Element, index: number): Element | undefined {
  const length = list.firstElementChild?.childElementCount ?? 0
  return length === 0 ? undefined : list.children[Math.floor(index / length)]?.children[index % length]
}

export function itemWithId(list: Element, id: string): HTMLElement | undefined {
  return list.querySelector<HTMLElement>(`.item[data-id="${CSS.escape(id)}"]`) ?? undefined
}

/** The item that an element stands in. */
export function itemAround(element: Element | null | undefined): HTMLElement | undefined {
  return element?.closest<HTMLElement>('.item') ?? undefined
}

export function idAround(element: Element | null | undefined): string | undefined {
  return itemAround(element)?.dataset['id']
}

export function nextItem(item: Element): Element | undefined {
  const next = item.nextElementSibling ?? item.parentElement?.nextElementSibling?.firstElementChild ?? undefined
  return isLeftOut(next) ? nextItem(next) : next
}

export function previousItem(item: Element): Element | undefined {
  const block = item.parentElement?.previousElementSibling
  const previous = item.previousElementSibling ?? block?.lastElementChild ?? undefined
  return isLeftOut(previous) ? previousItem(previous) : previous
}

/** Itself, where the filter leaves it, else the next one, else the one before. */
export function nearestShown(item: Element): Element | undefined {
  return isLeftOut(item) ? (nextItem(item) ?? previousItem(item)) : item
}

/** By the filter of the list. */
export function isLeftOut(item: Element | undefined): item is Element {
  return item?.hasAttribute('hidden') === true
}

/** The item at a height of the window; the nearest, where there is none. */
export function itemAtHeight(list: Element, y: number): HTMLElement | undefined {
  const block = nearest(list.children, y)
  const item = block && nearest(block.children, y)
  return item instanceof HTMLElement ? item : undefined
}

function nearest(elements: HTMLCollection, y: number): Element | undefined {
  let [low, high] = [0, elements.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    const box = elements[middle]?.getBoundingClientRect()
    if (box && box.bottom < y) low = middle + 1
    else high = middle
  }
  return elements[low]
}
