import type { Field } from '#core/field.ts'
import type { Pointer } from '#core/text/path.ts'
import { NodeType } from '#core/text/tree.ts'
import type { ReactNode } from 'react'
import { FieldShell } from './field-shell.tsx'
import { omittedWords } from './omitted-words.ts'
import { ScalarBox } from './scalar-box.tsx'
import { NamedWords, useNamed } from './named-words.tsx'
import { useScalar } from './scalar.ts'
import type { Decode } from './scalar.ts'

interface ScalarInputProps {
  field: Field
  path: Pointer
  decode: Decode
  isCode?: boolean
  inputMode?: 'numeric'
  /** At the right of the label: another way to a value. */
  action?: ReactNode
  /** Why that way led nowhere. */
  problem?: string | undefined
}

/** A labelled box for one value. */
export function ScalarInput({ field, path, decode, isCode = false, ...more }: ScalarInputProps) {
  const scalar = useScalar(path, decode)
  const words = omittedWords(field)
  const named = useNamed(scalar)
  return (
    <FieldShell
      field={field}
      path={path}
      action={more.action}
      refusal={scalar.refusal ?? more.problem}
      help={named ? <NamedWords named={named} /> : words.help}
    >
      {({ id, describedBy, severity }) => (
        <ScalarBox
          scalar={scalar}
          label={field.label}
          id={id}
          describedBy={describedBy}
          severity={severity}
          isCode={isCode}
          unit={field.unit}
          placeholder={scalar.shown.type === NodeType.String ? 'Empty text' : words.inBox}
          inputMode={more.inputMode}
          literal={named?.text}
        />
      )}
    </FieldShell>
  )
}
