import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { attachClosestEdge, extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge'
import { getReorderDestinationIndex } from '@atlaskit/pragmatic-drag-and-drop-hitbox/util/get-reorder-destination-index'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { pointerOutsideOfPreview } from '@atlaskit/pragmatic-drag-and-drop/element/pointer-outside-of-preview'
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview'
import { itemAround, itemAtHeight, itemWithId } from './list-dom.ts'

type CleanUp = () => void

interface DragOptions {
  readonly list: HTMLElement
  readonly indicator: HTMLElement
  readonly indexOf: (id: string) => number
  readonly onMove: (from: number, to: number) => void
}

/**
 * Reordering by pointer. One drop target for the whole list, and a row becomes
 * draggable when its handle is first reached: a thousand rows cost nothing
 * until one is taken up. React is not asked while the pointer moves.
 */
export function dragInList({ list, indicator, indexOf, onMove }: DragOptions): CleanUp {
  let readied: { row: HTMLElement; cleanUp: CleanUp } | undefined
  const ready = (event: Event) => {
    const handle = event.target instanceof Element ? event.target.closest<HTMLElement>('.handle') : null
    const item = itemAround(handle)
    if (!handle || !item || readied?.row === item) return
    readied?.cleanUp()
    readied = { row: item, cleanUp: draggableItem(item, handle, list) }
  }
  list.addEventListener('pointerover', ready)
  list.addEventListener('pointerdown', ready, { capture: true })

  const hide = () => indicator.style.setProperty('display', 'none')
  const scroller = list.closest<HTMLElement>('[data-pane=form]') ?? document.documentElement
  const stop = combine(
    dropTargetForElements({
      element: list,
      canDrop: ({ source }) => source.data['list'] === list,
      getData: ({ input }) => {
        // By position, not by what lies under the pointer: left and right of the list count too.
        const item = itemAtHeight(list, input.clientY)
        const data = { target: item?.dataset['id'] }
        return item ? attachClosestEdge(data, { element: item, input, allowedEdges: ['top', 'bottom'] }) : data
      },
      onDrag: ({ self }) => {
        const item = typeof self.data['target'] === 'string' ? itemWithId(list, self.data['target']) : undefined
        if (item) showAt(indicator, list, item, extractClosestEdge(self.data) === 'bottom')
      },
      onDragLeave: hide,
      onDrop: ({ source, self }) => {
        hide()
        const [id, target] = [source.data['id'], self.data['target']]
        if (typeof id !== 'string' || typeof target !== 'string') return
        const from = indexOf(id)
        const to = getReorderDestinationIndex({
          startIndex: from,
          indexOfTarget: indexOf(target),
          closestEdgeOfTarget: extractClosestEdge(self.data),
          axis: 'vertical',
        })
        if (from !== to) onMove(from, to)
      },
    }),
    // From end to end of a thousand rows in a few seconds.
    autoScrollForElements({ element: scroller, getConfiguration: () => ({ maxScrollSpeed: 'fast' }) }),
  )
  return () => {
    list.removeEventListener('pointerover', ready)
    list.removeEventListener('pointerdown', ready, { capture: true })
    readied?.cleanUp()
    stop()
  }
}

function draggableItem(item: HTMLElement, handle: HTMLElement, list: HTMLElement): CleanUp {
  const row = item.querySelector<HTMLElement>('.row') ?? item
  return draggable({
    element: item,
    dragHandle: handle,
    getInitialData: () => ({ id: item.dataset['id'], list }),
    onGenerateDragPreview: ({ nativeSetDragImage }) => {
      setCustomNativeDragPreview({
        nativeSetDragImage,
        getOffset: pointerOutsideOfPreview({ x: '8px', y: '8px' }),
        render: ({ container }) => {
          const lifted = row.cloneNode(true) as HTMLElement // A clone of an element is one.
          lifted.classList.add('lifted')
          lifted.style.width = `${row.offsetWidth}px`
          const dress = document.createElement('div')
          dress.className = list.parentElement?.className ?? ''
          dress.style.border = '0'
          dress.append(lifted)
          container.append(dress)
        },
      })
    },
    onDragStart: () => item.setAttribute('data-dragging', ''),
    onDrop: () => item.removeAttribute('data-dragging'),
  })
}

function showAt(indicator: HTMLElement, list: HTMLElement, item: HTMLElement, isBelow: boolean) {
  const top = item.getBoundingClientRect()[isBelow ? 'bottom' : 'top'] - list.getBoundingClientRect().top
  indicator.style.display = 'block'
  indicator.style.transform = `translateY(${Math.round(top) - 1}px)`
}
