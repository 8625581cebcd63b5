import { useRef } from 'react'

/** Two boxes that scroll by the same amount, from wherever each stands. */
export function useLinkedScroll() {
  const first = useRef<HTMLDivElement>(null)
  const second = useRef<HTMLDivElement>(null)
  /** Where each was last: what a box has moved by since is what the other one follows. */
  const tops = useRef(new Map<HTMLElement, number>())

  const follow = (box: HTMLElement) => {
    const by = box.scrollTop - (tops.current.get(box) ?? 0)
    if (by === 0) return
    tops.current.set(box, box.scrollTop)
    const other = box === first.current ? second.current : first.current
    if (other) scrollTo(other, other.scrollTop + by)
  }
  /** Alone: the other one stays. */
  const scrollTo = (box: HTMLElement, top: number) => {
    box.scrollTop = top
    tops.current.set(box, box.scrollTop)
  }
  return { first, second, follow, scrollTo }
}
