import type { Field } from '#core/field.ts'
import { fromPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import { templateOf } from '#store/selectors.ts'
import type { Outcome } from '#store/workspace-types.ts'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { ui } from '../theme.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { CodeBox } from './code-box.tsx'
import { FieldShell } from './field-shell.tsx'
import { listEdits } from './list-edits.ts'
import { itemsAt, lastPart, looksLikeExpression, sameList, sameShown, useIsReadOnly, useShown } from './read.ts'
import { itemsOf, linesOf, retype, scriptOf } from './script-lines.ts'
import type { Script } from './script-lines.ts'
import { useFieldValue } from './use-field-value.ts'

interface ScriptFieldProps {
  field: Field
  path: Pointer
  /** The choice between commands and a URL, where there is one. */
  action?: ReactNode
}

/** An array of texts as lines of code. Items that hold line breaks of their own keep them; ↵ shows where. */
export function ScriptField({ field, path, action }: ScriptFieldProps) {
  const isReadOnly = useIsReadOnly()
  const hasExpressions = useWorkspaceState((state) => templateOf(state)?.hasExpressions === true)
  const script = useScript(path)
  const lines = linesOf(script.value)
  const isOmitted = script.isOmitted && script.value.text === ''
  const count = itemsOf(script.value).length
  const colours = lines.map(({ line, item, goesOn }, index) => {
    const isFirst = index === 0 || lines[index - 1]?.item !== item
    return (
      <>
        {hasExpressions && isFirst && looksLikeExpression(line) ? (
          <span style={{ color: ui('expr') }}>{line}</span>
        ) : (
          line
        )}
        {goesOn && <span style={{ color: ui('textFaint') }}> ↵</span>}
      </>
    )
  })
  const counted = isOmitted
    ? ''
    : `${count} ${count === 1 ? 'line' : 'lines'}. Each line becomes one item of ${lastPart(path)}.`
  const joined = lines.length > count && !isOmitted ? ' ↵ marks a line break within an item.' : ''
  const help = field.help.replace(/Each line becomes one item of \w+\. ?/, '')
  return (
    <FieldShell
      field={field}
      path={path}
      holdsParts
      action={action}
      refusal={script.refusal}
      help={`${counted}${joined} ${help}`.trim()}
    >
      {({ id, describedBy, severity }) => (
        <CodeBox
          value={script.value.text}
          lines={isOmitted && field.ifOmitted !== undefined ? [''] : colours}
          name={{ id }}
          describedBy={describedBy}
          isInvalid={severity === 'error'}
          isReadOnly={isReadOnly}
          placeholder={isOmitted ? field.ifOmitted : undefined}
          onText={(text, caret) => script.change(retype(script.value, text, caret))}
          onBlur={script.handlers.onBlur}
        />
      )}
    </FieldShell>
  )
}

function useScript(path: Pointer) {
  const { actions } = useWorkspace()
  const shown = useShown(path)
  const items = useWorkspaceState(
    (state) => itemsAt(state, path),
    (a, b) => sameList(a, b, sameShown),
  )
  const texts = useMemo(() => items.map(({ text }) => text), [items])
  const script = useMemo(() => scriptOf(texts), [texts])
  const parts = fromPointer(path)
  const write = (draft: Script): Outcome => {
    const after = draft.text === '' ? [] : itemsOf(draft)
    if (after.length === 0) return actions.setField(parts, undefined)
    if (texts.length === 0) return actions.setField(parts, after)
    const edits = listEdits(parts, texts, after)
    const [first] = edits
    if (edits.length === 0) return { ok: true }
    // Typing within a line goes the way of every field, so that it joins into one undo step.
    if (edits.length === 1 && first?.op === 'set' && 'value' in first.content) {
      return actions.setField(first.path, first.content.value)
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
