import { stepOf } from '#catalog/declaration.ts'
import { fromPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import { listItemOf } from './lists.ts'
import type { WorkspaceActions } from './workspace-types.ts'
import type { Gateway } from './gateway.ts'

type PlaceActions = Pick<
  WorkspaceActions,
  | 'goToStep'
  | 'setItemOpen'
  | 'closeAllItems'
  | 'mark'
  | 'setCaret'
  | 'showField'
  | 'showText'
  | 'showRange'
  | 'showFinding'
>

/** Where the user is and what is shown: none of it changes the text. */
export function createPlaceActions({ store }: Gateway): PlaceActions {
  let nonce = 0
  const reveal = (path: Pointer) => {
    nonce += 1
    return { path, nonce }
  }
  const withOpen = (id: string, open: readonly string[]) => (open.includes(id) ? open : [...open, id])

  const showField = (path: Pointer) => {
    const { itemIds, openItems } = store.getState()
    const item = listItemOf(fromPointer(path))
    const id = item && itemIds[item.list][item.index]
    store.setState({
      step: stepOf(fromPointer(path)),
      openItems: id === undefined ? openItems : withOpen(id, openItems),
      fieldReveal: reveal(path),
      formAsked: nonce,
    })
  }

  return {
    goToStep: (step) => {
      nonce += 1
      const { step: former, marked } = store.getState()
      // What a field of another step marked in the text is no longer what is looked at.
      const stays = step === former || marked?.by !== 'form'
      store.setState({ step, formAsked: nonce, marked: stays ? marked : undefined })
    },
    setItemOpen: (id, isOpen) => {
      const { openItems } = store.getState()
      store.setState({ openItems: isOpen ? withOpen(id, openItems) : openItems.filter((open) => open !== id) })
    },
    closeAllItems: () => store.setState({ openItems: [] }),
    mark: (path, by) => {
      const { marked } = store.getState()
      if (marked?.path === path && (marked === undefined || marked.by === by)) return
      store.setState({ marked: path === undefined ? undefined : { path, by } })
    },
    setCaret: (caret) => {
      const former = store.getState().caret
      if (former.anchor !== caret.anchor || former.head !== caret.head) store.setState({ caret })
    },
    showField,
    showText: (path, options) => {
      const textReveal = { ...reveal(path), takesFocus: options?.takesFocus ?? false }
      store.setState({ textReveal, marked: { path, by: 'form' } })
    },
    showRange: (range) => store.setState({ textReveal: { ...reveal(''), takesFocus: true, range }, marked: undefined }),
    showFinding: (finding) => {
      const { path, range, template } = finding
      const isAround = template === -1
      if (!isAround) showField(path)
      store.setState({
        shownFinding: finding,
        textReveal: { ...reveal(path), takesFocus: false, range },
        marked: isAround ? undefined : { path, by: 'form' },
      })
    },
  }
}
