import { lazy, Suspense } from 'react'
import type { ComponentProps } from 'react'
import { AwaitedField } from './awaited-field.tsx'
import { listHelp } from './omitted-words.ts'
import { TextField } from './text-field.tsx'
import { ValueInput } from './value-input.tsx'

/**
 * Fields that suggest values. What draws the suggestions is large, so it comes
 * right after the first page has been drawn; until then the value stands in a
 * plain field that can be typed in all the same.
 */
const choices = () => import('./choice-field.tsx')
const chips = () => import('./chips-field.tsx')
const LateChoiceField = lazy(async () => ({ default: (await choices()).ChoiceField }))
const LateChoiceInput = lazy(async () => ({ default: (await choices()).ChoiceInput }))
const LateChipsField = lazy(async () => ({ default: (await chips()).ChipsField }))

export function ChoiceField(props: ComponentProps<typeof LateChoiceField>) {
  return (
    <Suspense fallback={<TextField field={props.field} path={props.path} />}>
      <LateChoiceField {...props} />
    </Suspense>
  )
}

export function ChoiceInput(props: ComponentProps<typeof LateChoiceInput>) {
  const { scalar, facts, label } = props
  const plain = (
    <ValueInput
      id={facts.id}
      value={scalar.value}
      form={scalar.form}
      onText={scalar.change}
      inputProps={{ 'aria-label': label }}
    />
  )
  return (
    <Suspense fallback={plain}>
      <LateChoiceInput {...props} />
    </Suspense>
  )
}

export function ChipsField(props: ComponentProps<typeof LateChipsField>) {
  return (
    <Suspense fallback={<AwaitedField {...props} holdsParts help={listHelp(props.field)} />}>
      <LateChipsField {...props} />
    </Suspense>
  )
}

export async function loadSuggestions(): Promise<void> {
  await Promise.all([choices(), chips()])
}
