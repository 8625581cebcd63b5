import type { Shape } from '#core/field.ts'
import type { Severity } from '#core/finding.ts'
import { sourceOf, stringOf } from '#core/text/read.ts'
import { nearName } from '../near-name.ts'
import { reportEmpty } from './declared-property.ts'
import { report, strictSeverity } from './scope.ts'
import type { Scope, Spot } from './scope.ts'
import { either, shown } from './words.ts'
import { reportWrongType } from './wrong-type.ts'

type ShapeOf<Type extends Shape['type']> = Extract<Shape, { readonly type: Type }>

export function checkText(scope: Scope, spot: Spot, shape: ShapeOf<'string'>): void {
  const text = stringOf(scope.tree, spot.node)
  if (spot.field.required && spot.field.shape === shape && text.trim() === '') {
    reportEmpty(scope, spot)
    return
  }
  if (shape.values && !isAmong(shape.values, text, shape.anyCase)) checkChoice(scope, spot, shape, text)
  if (shape.pattern !== undefined && !new RegExp(shape.pattern).test(text)) {
    report(scope, spot.path, spot.node, {
      code: 'SCH-PATTERN',
      severity: 'error',
      message: `${spot.field.label} is "${shown(text)}", which does not fit. ${spot.field.help}`,
    })
  }
}

function isAmong(values: readonly string[], text: string, isAnyCase = false): boolean {
  return values.includes(text) || (isAnyCase && values.some((value) => value.toLowerCase() === text.toLowerCase()))
}

/** SCH-ENUM: a value that is not one of those there are. An open list may have got others since: of it only what looks like a slip is a fault. */
function checkChoice(scope: Scope, { node, path, field }: Spot, shape: ShapeOf<'string'>, text: string): void {
  const values = shape.values ?? []
  const near = nearValue(text, values, shape.open === true)
  const isCaseOnly = near !== undefined && near.toLowerCase() === text.toLowerCase()
  const own = text === '' ? '""' : shown(text)
  const unknown = shape.open ? `knows no value ${own} so far` : `has no value ${own}`
  report(scope, path, node, {
    code: 'SCH-ENUM',
    severity: isCaseOnly ? strictSeverity(scope) : severityOf(shape, near),
    message: isCaseOnly
      ? `${field.label} has the value ${near}, not ${text}: values match case exactly.`
      : `${field.label} ${unknown}. ${instead(near, values)}`.trim(),
    fixes:
      near === undefined
        ? []
        : [{ title: `Use ${near}`, edits: [{ op: 'set', path, content: { value: near } }], safe: isCaseOnly }],
  })
}

/** Of an open list, Premium with a number is another value rather than a slip. */
function nearValue(text: string, values: readonly string[], isOpen: boolean): string | undefined {
  const digits = (of: string) => of.replaceAll(/\D/g, '')
  if (isOpen) {
    return nearName(
      text,
      values.filter((value) => digits(value) === digits(text)),
    )
  }
  return nearName(text, values) ?? onlyOneThatBegins(text.toLowerCase(), values)
}

/** `SharedImage`, which is a target, for `SharedImageVersion`. */
function onlyOneThatBegins(wanted: string, values: readonly string[]): string | undefined {
  const begun = wanted.length < 5 ? [] : values.filter((value) => value.toLowerCase().startsWith(wanted))
  return begun.length === 1 ? begun[0] : undefined
}

function severityOf({ open }: ShapeOf<'string'>, near: string | undefined): Severity {
  if (!open) return 'error'
  return near === undefined ? 'info' : 'warning'
}

function instead(near: string | undefined, values: readonly string[]): string {
  if (near !== undefined) return `Did you mean ${near}?`
  return values.length <= 6 ? `It can be ${either(values)}.` : ''
}

export function checkInteger(scope: Scope, spot: Spot, shape: ShapeOf<'integer'>): void {
  const { tree } = scope
  const { node } = spot
  const number = Number(sourceOf(tree, node))
  if (!Number.isInteger(number)) {
    reportWrongType(scope, spot)
    return
  }
  const { minimum = -Infinity, maximum = Infinity } = shape
  if (number >= minimum && number <= maximum) return
  const limit = number < minimum ? minimum : maximum
  const unit = spot.field.unit === undefined ? '' : ` ${spot.field.unit}`
  report(scope, spot.path, node, {
    code: 'SCH-RANGE',
    severity: 'error',
    message: `${number < minimum ? `${spot.field.label} starts at` : 'The limit is'} ${limit}${unit}.`,
    fixes: [{ title: `Use ${limit}`, edits: [{ op: 'set', path: spot.path, content: { value: limit } }] }],
  })
}
