import { lazy, Suspense } from 'react'
import type { ComponentProps } from 'react'
import { AwaitedField } from './awaited-field.tsx'
import { loadSuggestions } from './suggesting-fields.tsx'

/** Tables hold fields that suggest, and come when those do; so does what few templates have more than one line of. */
const table = () => import('./table-field.tsx')
const dictionary = () => import('./dictionary-field.tsx')
const tags = () => import('./tags-field.tsx')
const LateTableField = lazy(async () => ({ default: (await table()).TableField }))
const LateTagsField = lazy(async () => ({ default: (await tags()).TagsField }))
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

export function TagsField(props: ComponentProps<typeof LateTagsField>) {
  return (
    <Suspense fallback={<AwaitedField {...props} isGroup />}>
      <LateTagsField {...props} />
    </Suspense>
  )
}

/** Asked for when the page has nothing better to do, so that no field is seen changing. */
export async function loadLateFields(): Promise<void> {
  await Promise.all([loadSuggestions(), table(), tags(), dictionary()])
}
