import { fieldAtPath } from '#catalog/declaration.ts'
import type { Template } from '#catalog/template.ts'
import type { JsonValue } from '#core/text/edit.ts'
import type { Path } from '#core/text/path.ts'

/** What a change of a field is called in the history: "Run elevated turned on", "Location changed". */
export function changeLabel(template: Template, path: Path, value: JsonValue | undefined): string {
  const last = path[path.length - 1]
  const name = fieldAtPath(template, path)?.label ?? (typeof last === 'string' ? last : 'Value')
  if (value === undefined) return `${name} cleared`
  if (value === true) return `${name} turned on`
  if (value === false) return `${name} turned off`
  return `${name} changed`
}
