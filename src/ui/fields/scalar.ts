import type { ValueForm } from '#catalog/template.ts'
import type { JsonValue } from '#core/text/edit.ts'
import { fromPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import { NodeType } from '#core/text/tree.ts'
import { templateOf } from '#store/selectors.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { looksLikeExpression, looksLikePlaceholder, useShown } from './read.ts'
import type { Shown } from './read.ts'
import { useFieldValue } from './use-field-value.ts'
import type { FieldValue } from './use-field-value.ts'

/** What a text box stands for: the value it writes, or `undefined` for "take it out". */
export type Decode = (draft: string) => JsonValue | undefined

export const decodeText: Decode = (draft) => (draft === '' ? undefined : draft)

const jsonNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/

/** A number where it reads as one; else the text as typed, so that a finding can say what is wrong with it. */
export const decodeNumber: Decode = (draft) => {
  const text = draft.trim()
  if (text === '') return undefined
  return jsonNumber.test(text) && Number.isFinite(Number(text)) ? Number(text) : draft
}

/** What is meant by the words of a yes or no that is typed in place of ticked. */
export const decodeFlag: Decode = (draft) => {
  if (draft === 'true' || draft === 'false') return draft === 'true'
  return decodeText(draft)
}

export interface Scalar extends FieldValue<string> {
  readonly shown: Shown
  readonly form: ValueForm
}

/** A field of one value, held as text. */
export function useScalar(path: Pointer, decode: Decode): Scalar {
  const { actions } = useWorkspace()
  const shown = useShown(path)
  const hasExpressions = useWorkspaceState((state) => templateOf(state)?.hasExpressions === true)
  const field = useFieldValue<string>(path, {
    shown: shown.text,
    agrees: (draft) => draft === shown.text || standsFor(decode(draft), shown),
    write: (draft, isTyped) => {
      const parts = fromPointer(path)
      const value = decode(draft)
      // It has more digits than a number of JavaScript's holds: they are written as typed.
      const isInexact = typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)
      return isInexact
        ? actions.setSource(parts, draft.trim(), { isTyped })
        : actions.setField(parts, value, { isTyped })
    },
  })
  return { ...field, shown, form: formOf(field.value, shown, hasExpressions) }
}

/** Follows what is typed, so that the first `[` already looks like the expression it will be. */
function formOf(draft: string, shown: Shown, hasExpressions: boolean): ValueForm {
  if (hasExpressions && looksLikeExpression(draft)) return 'expression'
  if (draft === shown.text) return shown.form
  return looksLikePlaceholder(draft) ? 'placeholder' : 'literal'
}

function standsFor(value: JsonValue | undefined, shown: Shown): boolean {
  if (value === undefined) return shown.type === undefined
  if (typeof value === 'number') return shown.type === NodeType.Number && Number(shown.text) === value
  if (typeof value === 'boolean') return shown.type === NodeType.Boolean && shown.text === String(value)
  return shown.type === NodeType.String && shown.text === value
}
