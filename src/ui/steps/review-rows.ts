import { fieldsIn } from '#catalog/declaration.ts'
import { bodySettings, resourceSettings } from '#catalog/settings/index.ts'
import type { StepId } from '#catalog/declaration.ts'
import { lockAt } from '#catalog/locked.ts'
import { isLockedItem } from '#catalog/locked-blocks.ts'
import type { Part, Template, Value, ValueForm } from '#catalog/template.ts'
import type { Field, Shape } from '#core/field.ts'
import type { Path } from '#core/text/path.ts'
import { itemsOf, keyOf, sourceOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import { isContainer } from '../fields/read.ts'
import { kindOf, summaryValue } from '../lists/item-rows.ts'

/** One line of the summary: what it is called, and its values as they stand. */
export interface ReviewRow {
  readonly label: string
  readonly values: readonly ReviewValue[]
}

export interface ReviewValue {
  readonly text: string
  readonly form: ValueForm | 'kept'
}

export interface ReviewGroup {
  readonly step: StepId
  readonly rows: readonly ReviewRow[]
}

/** All that a template holds, step by step, in the words of its forms. */
export function reviewOf(template: Template): ReviewGroup[] {
  const steps: StepId[] = ['basics', 'source', 'customize', 'validate', 'distribute', 'build']
  const all = lockAt(template, ['properties']) && template.value(['properties'])
  if (all) {
    const rows = [{ label: 'Properties', values: [shownValue(template, all)] }]
    return steps.map((step) => ({ step, rows: step === 'basics' ? rowsOf(template, step) : rows }))
  }
  return steps.map((step) => ({ step, rows: rowsOf(template, step) })).filter(({ rows }) => rows.length > 0)
}

function rowsOf(template: Template, step: StepId): ReviewRow[] {
  switch (step) {
    case 'source':
      return sourceRows(template)
    case 'customize':
      return listRows(template, ['properties', 'customize'], 'Steps', template.customizers)
    case 'validate':
      return [
        ...settingRows(template, 'validate', ['inVMValidations']),
        ...listRows(template, ['properties', 'validate', 'inVMValidations'], 'Validators', template.validators),
      ]
    case 'distribute':
      return listRows(template, ['properties', 'distribute'], 'Targets', template.distributors)
    case 'build':
    case 'review':
      return [
        ...settingRows(template, 'build'),
        ...settingRows(template, 'review'),
        ...keptRows(
          template,
          ['properties'],
          bodySettings.map(({ field }) => field.name),
        ),
      ]
    case 'basics':
      return [
        ...settingRows(template, 'basics'),
        ...keptRows(template, [], ['properties', ...resourceSettings.map(({ field }) => field.name)]),
      ]
  }
}

function settingRows(template: Template, step: StepId, skipped: readonly string[] = []): ReviewRow[] {
  const owned = (settings: typeof bodySettings, base: Path) =>
    settings
      .filter((setting) => setting.step === step && setting.field.name !== 'type')
      .flatMap(({ field }) => fieldRows(template, field, [...base, field.name], skipped))
  return [...owned(resourceSettings, []), ...owned(bodySettings, ['properties'])]
}

function sourceRows(template: Template): ReviewRow[] {
  const path = ['properties', 'source']
  const { source } = template
  const kind = source && kindOf(source)
  if (!source || !kind) {
    const value = template.value(path)
    return value ? [{ label: 'Source', values: [shownValue(template, value)] }] : []
  }
  return [
    { label: 'Kind', values: [{ text: kind.label, form: 'literal' }] },
    ...kind.fields.flatMap((field) => fieldRows(template, field, [...path, field.name])),
    ...keptRows(template, path, ['type', ...kind.fields.map(({ name }) => name)]),
  ]
}

function listRows(template: Template, path: Path, label: string, parts: readonly Part[]): ReviewRow[] {
  const value = template.value(path)
  if (!value) return []
  if (value.type !== NodeType.Array) return [{ label, values: [shownValue(template, value)] }]
  const counts = new Map<string, number>()
  for (const { type = 'no type' } of parts) counts.set(type, (counts.get(type) ?? 0) + 1)
  const kinds = [...counts].map(([type, count]) => `${count} ${type}`).join(', ')
  const total = parts.length === 0 ? 'none' : `${parts.length.toLocaleString('en')} in order: ${kinds}`
  return [
    { label, values: [{ text: total, form: 'literal' }] },
    ...parts.map((part, index) => ({ label: `${index + 1}`, values: [itemValue(template, part)] })),
  ]
}

function itemValue(template: Template, part: Part): ReviewValue {
  const whole = isLockedItem(template, part) && template.value(part.path)
  if (whole) return { text: `Expression · ${whole.text}`, form: whole.form }
  const kind = kindOf(part)
  const name = part.field('name') ?? part.field('runOutputName')
  const summary = kind?.summarize(summaryValue(template, part)) ?? 'kept as is'
  const words = [name?.text, part.type, summary].filter((word) => word !== undefined && word !== '')
  return { text: words.join(' · '), form: name && name.form !== 'literal' ? name.form : kind ? 'literal' : 'kept' }
}

/** Of a property that is there, and of all within it but what has rows of its own. */
function fieldRows(template: Template, field: Field, path: Path, skipped: readonly string[] = []): ReviewRow[] {
  const value = template.value(path)
  if (!value) return []
  const current = fieldsIn([field], template.version).get(field.name) ?? field
  const inner = value.form === 'literal' ? innerFields(template, current.shape, path) : undefined
  if (inner) {
    const names = inner.map(({ name }) => name)
    return [
      ...inner
        .filter(({ name }) => !skipped.includes(name))
        .flatMap((one) => fieldRows(template, one, [...path, one.name])),
      ...keptRows(template, path, names),
    ]
  }
  const meant = meantByZero(current, value)
  if (meant) return [{ label: current.label, values: [meant] }]
  const unit = current.unit !== undefined && value.type === NodeType.Number ? ` ${current.unit}` : ''
  const values = valuesOf(template, current.shape, value)
  return [{ label: current.label, values: values.map(({ text, form }) => ({ text: text + unit, form })) }]
}

/** Where a zero is what holds without the property: what that is. */
function meantByZero({ fallback, ifOmitted }: Field, { text }: Value): ReviewValue | undefined {
  if (fallback !== 0 || text !== '0' || ifOmitted === undefined) return undefined
  return { text: `${ifOmitted.replace(' if omitted', '')} (0 is written)`, form: 'literal' }
}

function innerFields(template: Template, shape: Shape, path: Path): readonly Field[] | undefined {
  if (shape.type === 'object') return [...fieldsIn(shape.fields, template.version).values()]
  if (shape.type !== 'union') return undefined
  const chosen = template.value([...path, shape.discriminator])?.text
  const kind = shape.kinds.find(({ type }) => type === chosen)
  const discriminator: Field = { name: shape.discriminator, label: 'Scheme', help: '', shape: { type: 'string' } }
  return [discriminator, ...(kind?.fields ?? [])]
}

function valuesOf(template: Template, shape: Shape, value: Value): ReviewValue[] {
  const { tree } = template
  if (value.type === NodeType.Array) {
    const items = itemsOf(tree, value.node).flatMap((_, index) => template.value([...value.path, index]) ?? [])
    if (items.length === 0) return [{ text: 'empty', form: 'literal' }]
    return items.map((item) => (isContainer(item.type) ? rowValue(template, item) : shownValue(template, item)))
  }
  if (value.type === NodeType.Object && (shape.type === 'tags' || shape.type === 'dictionary')) {
    return itemsOf(tree, value.node).map((property) => {
      const key = keyOf(tree, property)
      const held = template.value([...value.path, key])
      return { text: shape.type === 'tags' ? `${key}: ${held?.text ?? ''}` : key, form: held?.form ?? 'literal' }
    })
  }
  return [shownValue(template, value)]
}

/** A row of a table in one line: "westeurope, 3, Premium_LRS". */
function rowValue(template: Template, item: Value): ReviewValue {
  const keys =
    item.type === NodeType.Object ? itemsOf(template.tree, item.node).map((node) => keyOf(template.tree, node)) : []
  const values = keys.flatMap((key) => template.value([...item.path, key]) ?? [])
  const form = values.find((value) => value.form !== 'literal')?.form ?? 'literal'
  return { text: values.map((value) => shownValue(template, value).text).join(', '), form }
}

function shownValue({ tree }: Template, value: Value): ReviewValue {
  if (isContainer(value.type)) return { text: shorten(sourceOf(tree, value.node)), form: 'kept' }
  return { text: value.text === '' ? 'empty text' : value.text, form: value.form }
}

function shorten(source: string): string {
  const line = source.replaceAll(/\s+/g, ' ')
  return line.length > 120 ? `${line.slice(0, 119)}…` : line
}

function keptRows(template: Template, path: Path, known: readonly string[]): ReviewRow[] {
  const value = template.value(path)
  if (value?.type !== NodeType.Object) return []
  const keys = itemsOf(template.tree, value.node).map((property) => keyOf(template.tree, property))
  const unknown = keys.filter((key) => !known.includes(key))
  return unknown.length === 0
    ? []
    : [{ label: 'Kept as is', values: unknown.map((text) => ({ text, form: 'kept' as const })) }]
}
