import { Suspense } from 'react'
import { late } from '../late.tsx'
import { AwaitedField } from './awaited-field.tsx'
import type { ChipsFieldProps } from './chips-field.tsx'
import type { ChoiceFieldProps, ChoiceInputProps } from './choice-field.tsx'
import type { FieldViewProps } from './nested-field.tsx'
import { listHelp } from './omitted-words.ts'
import { TextField } from './text-field.tsx'
import { ValueInput } from './value-input.tsx'

/**
 * Fields that suggest values. What draws the suggestions is large, so it comes
 * right after the first page has been drawn; until then the value stands in a
 * plain field that can be typed in all the same.
 */
const LateChoiceField = late(async () => (await import('./choice-field.tsx')).ChoiceField)
const LateChoiceInput = late(async () => (await import('./choice-field.tsx')).ChoiceInput)
const LateImageNameField = late(async () => (await import('./image-name-field.tsx')).ImageNameField)
const LateChipsField = late(async () => (await import('./chips-field.tsx')).ChipsField)

export function ChoiceField(props: ChoiceFieldProps) {
  return (
    <Suspense fallback={<TextField field={props.field} path={props.path} />}>
      <LateChoiceField {...props} />
    </Suspense>
  )
}

export function ImageNameField(props: FieldViewProps) {
  return (
    <Suspense fallback={<TextField {...props} />}>
      <LateImageNameField {...props} />
    </Suspense>
  )
}

export function ChoiceInput(props: ChoiceInputProps) {
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

export function ChipsField(props: ChipsFieldProps) {
  return (
    <Suspense fallback={<AwaitedField {...props} holdsParts help={listHelp(props.field)} />}>
      <LateChipsField {...props} />
    </Suspense>
  )
}
