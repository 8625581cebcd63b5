import { lateField } from './late-field.tsx'

/** Tables hold fields that suggest, and come when those do; so does what the first page has none of, or few templates more than a line. */
export const TableField = lateField(async () => (await import('./table-field.tsx')).TableField)
export const TagsField = lateField(async () => (await import('./tags-field.tsx')).TagsField)
export const DictionaryField = lateField(async () => (await import('./dictionary-field.tsx')).DictionaryField)
export const ResourceIdField = lateField(async () => (await import('./resource-id-field.tsx')).ResourceIdField)
export const StringList = lateField(async () => (await import('./string-list.tsx')).StringList)
export const UnionField = lateField(async () => (await import('./union-field.tsx')).UnionField)
