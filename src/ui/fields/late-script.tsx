import { Suspense } from 'react'
import { late } from '../late.tsx'
import { AwaitedField } from './awaited-field.tsx'
import type { ScriptChoiceProps } from './script-choice.tsx'
import type { ScriptFieldProps } from './script-field.tsx'

/** The first page shows no script; its box, colours and tools come right after it. */
const LateScriptChoice = late(async () => (await import('./script-choice.tsx')).ScriptChoice)
const LateScriptField = late(async () => (await import('./script-field.tsx')).ScriptField)

export function ScriptChoice(props: ScriptChoiceProps) {
  const { choice, path } = props
  return (
    <Suspense fallback={<AwaitedField field={choice.first} path={path} isGroup />}>
      <LateScriptChoice {...props} />
    </Suspense>
  )
}

export function ScriptField(props: ScriptFieldProps) {
  return (
    <Suspense fallback={<AwaitedField field={props.field} path={props.path} holdsParts />}>
      <LateScriptField {...props} />
    </Suspense>
  )
}
