import type { Pointer } from '#core/text/path.ts'
import { createContext, use, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import type { Control, UseFormReturn } from 'react-hook-form'

/**
 * One small form for each open card or section. It holds only what is being
 * typed; the document stays the truth. Names of fields are flat and opaque:
 * tag keys and resource IDs hold dots, which a form would take for paths. They
 * hang on the path within the part, so they stay when a card is moved.
 */
export type FieldValues = Record<string, unknown>

export interface FormPartContext {
  readonly control: Control<FieldValues>
  readonly setValue: UseFormReturn<FieldValues>['setValue']
  readonly getValues: UseFormReturn<FieldValues>['getValues']
  readonly nameOf: (path: Pointer) => string
}

const Context = createContext<FormPartContext | undefined>(undefined)

export function FormPart({ base, children }: { base: Pointer; children: ReactNode }) {
  const { control, setValue, getValues } = useForm<FieldValues>()
  const [names] = useState(() => new Map<Pointer, string>())
  const part = useMemo(() => {
    const nameOf = (path: Pointer) => {
      const within = path.slice(base.length)
      const name = names.get(within) ?? `field${names.size}`
      names.set(within, name)
      return name
    }
    return { control, setValue, getValues, nameOf }
  }, [base, names, control, setValue, getValues])
  return <Context value={part}>{children}</Context>
}

export function useFormPart(): FormPartContext {
  const part = use(Context)
  if (!part) throw new Error('useFormPart needs a FormPart above it')
  return part
}
