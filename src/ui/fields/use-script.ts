import { kindsAt } from '#catalog/declaration.ts'
import type { ScriptLanguage } from '#core/script/tokenize.ts'
import { fromPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import { templateOf } from '#store/selectors.ts'
import type { Outcome, WorkspaceState } from '#store/workspace-types.ts'
import { useMemo } from 'react'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { listEdits } from './list-edits.ts'
import { itemsAt, sameList, sameShown, useShown } from './read.ts'
import { itemsOf, scriptOf } from './script-lines.ts'
import type { Script } from './script-lines.ts'
import { useFieldValue } from './use-field-value.ts'
import type { FieldValue } from './use-field-value.ts'

/** Each edit reads the text again: a paste of thousands of lines is one new list instead. */
const mostAtOnce = 300

export interface ScriptValue extends FieldValue<Script> {
  readonly isOmitted: boolean
}

/** An array of texts, held as the lines of a script. */
export function useScript(path: Pointer): ScriptValue {
  const { actions } = useWorkspace()
  const shown = useShown(path)
  const items = useWorkspaceState(
    (state) => itemsAt(state, path),
    (a, b) => sameList(a, b, sameShown),
  )
  const texts = useMemo(() => items.map(({ text }) => text), [items])
  const script = useMemo(() => scriptOf(texts), [texts])
  const parts = fromPointer(path)
  const write = (draft: Script, isTyped: boolean): Outcome => {
    const after = draft.text === '' ? [] : itemsOf(draft)
    if (after.length === 0) return actions.setField(parts, undefined, { isTyped })
    if (texts.length === 0) return actions.setField(parts, after, { isTyped })
    const edits = listEdits(parts, texts, after)
    const [first] = edits
    if (edits.length === 0) return { ok: true }
    if (edits.length > mostAtOnce)
      return actions.edit('Script changed', [{ op: 'set', path: parts, content: { value: after } }])
    // Typing within a line goes the way of every field, so that it joins into one undo step.
    if (edits.length === 1 && first?.op === 'set' && 'value' in first.content) {
      return actions.setField(first.path, first.content.value, { isTyped })
    }
    return actions.edit('Script changed', edits)
  }
  const field = useFieldValue<Script>(path, {
    shown: script,
    agrees: (draft) =>
      draft === script || sameList(draft.text === '' && texts.length === 0 ? [] : itemsOf(draft), texts),
    write,
  })
  return { ...field, isOmitted: shown.type === undefined }
}

/** Told from the kind that holds the script: what runs on Linux is shell, all else PowerShell. */
export function useScriptLanguage(path: Pointer): ScriptLanguage {
  return useWorkspaceState((state) => languageAt(state, path.slice(0, path.lastIndexOf('/'))))
}

function languageAt(state: WorkspaceState, owner: Pointer): ScriptLanguage {
  const template = templateOf(state)
  const path = fromPointer(owner)
  const type = template?.value([...path, 'type'])?.text
  const kind = template && kindsAt(template, path).find((known) => known.type === type)
  return kind?.os === 'Linux' ? 'shell' : 'powershell'
}
