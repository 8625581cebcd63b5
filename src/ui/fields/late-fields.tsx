import { lazy, Suspense } from 'react'
import type { ComponentProps } from 'react'
import { AwaitedField } from './awaited-field.tsx'
import { loadSuggestions } from './suggesting-fields.tsx'

/** Tables hold fields that suggest, and come when those do; so does what few templates have more than one line of. */
const table = () => import('./table-field.tsx')
const dictionary = () => import('./dictionary-field.tsx')
const LateTableField = lazy(async () => ({ default: (await table()).TableField }))
const LateDictionaryField = lazy(async () => ({ default: (await dictionary()).DictionaryField }))

export function DictionaryField(props: ComponentProps<typeof LateDictionaryField>) {
  return (
    <Suspense fallback={<AwaitedField field={props.field} path={props.path} isGroup />}>
      <LateDictionaryField {...props} />
    </Suspense>
  )
}

export function TableField(props: ComponentProps<typeof LateTableField>) {
  return (
    <Suspense fallback={<AwaitedField field={props.field} path={props.path} isGroup />}>
      <LateTableField {...props} />
    </Suspense>
  )
}

/** Asked for when the page has nothing better to do, so that no field is seen changing. */
export async function loadLateFields(): Promise<void> {
  await Promise.all([loadSuggestions(), table(), dictionary()])
}
