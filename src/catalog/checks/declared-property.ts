import type { Field, Shape } from '#core/field.ts'
import type { JsonValue } from '#core/text/edit.ts'
import type { Path } from '#core/text/path.ts'
import { itemsOf } from '#core/text/read.ts'
import type { NodeId } from '#core/text/tree.ts'
import { literalAt, memberOf } from '../tree-values.ts'
import { isIncomplete } from './damage.ts'
import { report, strictSeverity } from './scope.ts'
import type { Scope, Spot } from './scope.ts'

/** SCH-READONLY */
export function reportReadOnly(scope: Scope, path: Path, property: NodeId, name: string): void {
  report(scope, path, property, {
    code: 'SCH-READONLY',
    severity: strictSeverity(scope),
    message: `The service writes ${name} itself. Leave it out.`,
    fixes: [{ title: `Remove ${name}`, edits: [{ op: 'remove', path }], safe: true }],
  })
}

/** SCH-DEPRECATED, unless the version is a guess: an older one has nothing else to offer. */
export function reportDeprecated(scope: Scope, path: Path, property: NodeId, field: Field): void {
  if (scope.isVersionGuessed) return
  report(scope, path, property, {
    code: 'SCH-DEPRECATED',
    severity: 'warning',
    message: `${field.label} should not be used any more. ${field.deprecated ?? ''}`,
  })
}

/** SCH-REQUIRED */
export function reportMissing(scope: Scope, spot: Spot, field: Field, initial: JsonValue | undefined): void {
  const { tree } = scope
  const { node } = spot
  if (isIncomplete(tree, node) || (scope.hasExpressions && isMadeByLoop(scope, node, field.name))) return
  const path = [...spot.path, field.name]
  const value = initial ?? start(field)
  report(scope, path, node, {
    code: 'SCH-REQUIRED',
    severity: 'error',
    message: `${field.label} is missing. Add ${field.name}.`,
    fixes:
      value === undefined ? [] : [{ title: `Add ${field.name}`, edits: [{ op: 'set', path, content: { value } }] }],
  })
}

/** SCH-REQUIRED, of a text that is there and says nothing. */
export function reportEmpty(scope: Scope, { node, path, field }: Spot): void {
  report(scope, path, node, {
    code: 'SCH-REQUIRED',
    severity: 'error',
    message: `${field.label} is empty, and the service needs it. Fill it in.`,
  })
}

function start({ name, shape }: Field): JsonValue | undefined {
  const starts: Partial<Record<Shape['type'], JsonValue>> = { string: `<${name}>`, list: [] }
  return shape.type === 'string' && shape.values?.length === 1 ? shape.values[0] : starts[shape.type]
}

/** `copy: [{ name: 'distribute', … }]` writes the property when the template is deployed. */
function isMadeByLoop({ tree }: Scope, object: NodeId, name: string): boolean {
  return itemsOf(tree, memberOf(tree, object, 'copy')).some((loop) => literalAt(tree, loop, 'name') === name)
}
