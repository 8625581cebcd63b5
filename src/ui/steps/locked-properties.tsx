import { templateFields } from '#catalog/declaration.ts'
import { RawField } from '../fields/field.tsx'
import { LockedBlock } from '../fields/locked-block.tsx'
import type { lockOf } from './step-lock.ts'

const path = '/properties'
const field = templateFields.find(({ name }) => name === 'properties')

interface LockedPropertiesProps {
  /** What comes from the expression. */
  label: string
  lock: NonNullable<ReturnType<typeof lockOf>>
}

/** What stands in place of the properties, as it is written. */
export function LockedProperties({ label, lock }: LockedPropertiesProps) {
  return lock === 'no-object' && field ? (
    <RawField field={field} path={path} />
  ) : (
    <LockedBlock label={label} path={path} />
  )
}
