import type { Content, JsonValue } from './edit.ts'

/** A whole document, or a block of one whose first line begins at `base`. */
export function formatValue(value: JsonValue, unit = '  ', base = ''): string {
  return printValue(value, unit, base)
}

/** A value as text: lists of numbers and booleans on one line, all else a line an entry. */
function printValue(value: JsonValue, unit: string, base: string): string {
  if (Array.isArray(value)) return printList(value as readonly JsonValue[], unit, base)
  if (typeof value === 'object' && value !== null)
    return printObject(value as Readonly<Record<string, JsonValue>>, unit, base)
  return JSON.stringify(value)
}

function printList(list: readonly JsonValue[], unit: string, base: string): string {
  if (list.length === 0) return '[]'
  if (list.every((item) => typeof item === 'number' || typeof item === 'boolean')) return `[${list.join(', ')}]`
  const inner = base + unit
  return `[\n${list.map((item) => inner + printValue(item, unit, inner)).join(',\n')}\n${base}]`
}

function printObject(object: Readonly<Record<string, JsonValue>>, unit: string, base: string): string {
  const entries = Object.entries(object)
  if (entries.length === 0) return '{}'
  const inner = base + unit
  const lines = entries.map(([key, value]) => `${inner}${JSON.stringify(key)}: ${printValue(value, unit, inner)}`)
  return `{\n${lines.join(',\n')}\n${base}}`
}

/** On one line, with the blanks people put inside braces. */
function printInline(value: JsonValue): string {
  if (Array.isArray(value)) return `[${(value as readonly JsonValue[]).map(printInline).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value as Readonly<Record<string, JsonValue>>)
  if (entries.length === 0) return '{}'
  return `{ ${entries.map(([key, inner]) => `${JSON.stringify(key)}: ${printInline(inner)}`).join(', ')} }`
}

/** Source that was written elsewhere: its lines move in or out as a block, nothing else changes. */
function reindent(source: string, base: string): string {
  const text = source.trim()
  const lines = text.split('\n')
  if (lines.length === 1) return text
  const indents = lines
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => /^[ \t]*/.exec(line)?.[0] ?? '')
  const common = indents.reduce(
    (shortest, indent) => (indent.length < shortest.length ? indent : shortest),
    indents[0] ?? '',
  )
  return lines
    .map((line, index) =>
      index === 0 || line.trim() === ''
        ? line
        : base + (line.startsWith(common) ? line.slice(common.length) : line.trimStart()),
    )
    .join('\n')
}

export interface Style {
  readonly unit: string
  readonly base: string
  readonly isInline: boolean
}

export function printContent(content: Content, { unit, base, isInline }: Style): string {
  if ('source' in content) return reindent(content.source, base)
  return isInline ? printInline(content.value) : printValue(content.value, unit, base)
}
