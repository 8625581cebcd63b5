import { Suspense } from 'react'
import { late } from '../late.tsx'
import { AwaitedField } from './awaited-field.tsx'
import { lateField } from './late-field.tsx'
import type { ScriptChoiceProps } from './script-choice.tsx'

/** The first page shows no script; its box, colours and tools come right after it. */
export const ScriptField = lateField(async () => (await import('./script-field.tsx')).ScriptField)
const LateScriptChoice = late(async () => (await import('./script-choice.tsx')).ScriptChoice)

/** It stands for several fields: until it comes, in the place of the first. */
export function ScriptChoice(props: ScriptChoiceProps) {
  const { choice, path } = props
  return (
    <Suspense fallback={<AwaitedField field={choice.first} path={path} isGroup />}>
      <LateScriptChoice {...props} />
    </Suspense>
  )
}
