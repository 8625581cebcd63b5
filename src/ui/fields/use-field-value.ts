import type { Pointer } from '#core/text/path.ts'
import type { Outcome } from '#store/workspace-types.ts'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useController } from 'react-hook-form'
import { useFormPart } from './form-part.tsx'
import type { FieldValues } from './form-part.tsx'

/** What a field holds while it is typed in, beside what the document says. */
export interface FieldDraft<T> {
  /** What the document says, as the field would show it. */
  readonly shown: T
  /** Whether the draft stands for what the document says, however it is written: `1.50` and `1.5`. */
  readonly agrees: (draft: T) => boolean
  /** Writes the draft into the document: a key of many, or a choice. */
  readonly write: (draft: T, isTyped: boolean) => Outcome
}

export interface FieldValue<T> {
  readonly value: T
  /** As it is typed: all keys are one undo step. */
  readonly change: (value: T) => void
  /** From a list, a menu, a box to tick: each is an undo step. */
  readonly choose: (value: T) => void
  /** Why the document did not take the last change. The draft is kept. */
  readonly refusal: string | undefined
  readonly ref: (element: unknown) => void
  readonly name: string
  /** For the element that holds the control: a draft is tidied when focus leaves. */
  readonly handlers: {
    readonly onBlur: () => void
    readonly onCompositionStart: () => void
    readonly onCompositionEnd: () => void
  }
}

/**
 * A field of the form, fed by path. What the document says is put in only where
 * it differs by value from what the field stands for, so the hand that types is
 * never disturbed, and an undo still reaches the focused field.
 */
export function useFieldValue<T>(path: Pointer, { shown, agrees, write }: FieldDraft<T>): FieldValue<T> {
  const { control, setValue, nameOf } = useFormPart()
  const name = nameOf(path)
  const { field } = useController<FieldValues>({ control, name, defaultValue: shown })
  const value = field.value as T // Written by this hook alone, under this name.
  const [refusal, setRefusal] = useState<string>()
  const isComposing = useRef(false)

  const latest = useRef({ value, shown, agrees, write, refusal })
  useLayoutEffect(() => {
    latest.current = { value, shown, agrees, write, refusal }
  })
  // They are the same from one key to the next, so that what only passes them on is not drawn again.
  const { takeOver, change, choose, handlers } = useMemo(() => {
    const takeOver = () => {
      const now = latest.current
      if (isComposing.current || now.agrees(now.value)) return
      setValue(name, now.shown)
      setRefusal(undefined)
    }
    const put = (draft: T, isTyped: boolean) => {
      setValue(name, draft)
      const outcome = latest.current.write(draft, isTyped)
      setRefusal(outcome.ok ? undefined : outcome.reason)
    }
    const change = (draft: T) => put(draft, true)
    const choose = (draft: T) => put(draft, false)
    const handlers = {
      onBlur: () => {
        isComposing.current = false
        const now = latest.current
        if (now.refusal === undefined && now.value !== now.shown) setValue(name, now.shown)
      },
      onCompositionStart: () => {
        isComposing.current = true
      },
      onCompositionEnd: () => {
        isComposing.current = false
        takeOver()
      },
    }
    return { takeOver, change, choose, handlers }
  }, [name, setValue])
  useLayoutEffect(takeOver, [shown, takeOver])

  return { value, refusal, name, ref: field.ref, change, choose, handlers }
}
