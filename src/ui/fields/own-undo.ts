import type { KeyboardEvent } from 'react'

/** What is typed but not yet given to the document is undone by the browser; the history knows nothing of it. */
export function ownUndo(event: KeyboardEvent) {
  const isUndo = (event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key)
  if (isUndo) event.stopPropagation()
}
