import fc from 'fast-check'
import type { JsonValue } from './edit.ts'

/** Documents in many layouts, with comments at every place where one may stand. */

export const keys = fc.constantFrom('type', 'name', 'inline', 'runElevated', 'a.b', '__proto__', 'ü "q"', '')

const scalars: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>(0, 1.5, -3, true, false, null, '', 'x', '// none', '/* none */', 'a "b" {c}', '<region>'),
  fc.constantFrom<JsonValue>('C:\\Temp\\', '😀', '\ud800', 'line\nline', "[parameters('x')]", 1e21),
  fc.integer(),
)

export const values = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    scalars,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.uniqueArray(fc.tuple(keys, tie('value')), { selector: ([key]) => key, maxLength: 4 }).map(toObject),
  ),
})).value

function toObject(entries: readonly (readonly [string, JsonValue])[]): JsonValue {
  const object = Object.create(null) as Record<string, JsonValue>
  for (const [key, value] of entries) object[key] = value
  return object
}

interface Layout {
  readonly isOneLine: boolean
  readonly unit: string
  readonly hasTrailingCommas: boolean
  /** How many of a hundred places have a comment. */
  readonly density: number
  /** How many of a hundred children, and closers, stay on the line. */
  readonly looseness: number
  readonly dice: readonly number[]
}

const layouts: fc.Arbitrary<Layout> = fc.record({
  isOneLine: fc.boolean(),
  unit: fc.constantFrom('  ', '    ', '\t', ''),
  hasTrailingCommas: fc.boolean(),
  density: fc.constantFrom(0, 5, 20, 60),
  looseness: fc.constantFrom(0, 0, 30),
  dice: fc.array(fc.nat(9_999), { minLength: 60, maxLength: 60 }),
})

const roots = fc
  .uniqueArray(fc.tuple(keys, values), { selector: ([key]) => key, minLength: 1, maxLength: 5 })
  .map(toObject)

export const documents: fc.Arbitrary<string> = fc.tuple(roots, layouts).map(([root, layout]) => write(root, layout))

function write(root: JsonValue, { isOneLine, unit, hasTrailingCommas, density, looseness, dice }: Layout): string {
  let rolls = 0
  let comments = 0
  const roll = () => dice[rolls++ % dice.length] ?? 0
  const newline = (depth: number) => (isOneLine ? ' ' : `\n${unit.repeat(depth)}`)

  /** What may stand between two words: nothing, blanks, a comment, or several. */
  function gap(depth: number, blank: string): string {
    const dots = roll()
    if (dots % 100 >= density) return blank
    const word = `c${comments++}`
    if (dots % 3 === 0) return `${blank}/* ${word} */${blank}`
    if (isOneLine) return `/* ${word} */ /* ${word}b */`
    if (dots % 3 === 1) return ` // ${word}${newline(depth)}`
    return `${newline(depth)}// ${word}${newline(depth)}/* ${word}b\n */ `
  }
  function list(open: string, close: string, children: readonly string[], depth: number): string {
    if (children.length === 0) return open + gap(depth, '') + close
    const inner = depth + 1
    const line = { isInComment: false }
    const turn = (at: number) => (line.isInComment || roll() % 100 >= looseness ? newline(at) : ' ')
    const body = children.map((child, index) => {
      const hasComma = hasTrailingCommas || index < children.length - 1
      const lead = turn(inner) + gap(inner, '')
      line.isInComment = roll() % 100 < density && !isOneLine
      const tail = line.isInComment ? ` // c${comments++}` : ''
      return lead + child + (hasComma ? `${gap(inner, '')},` : '') + tail
    })
    const last = line.isInComment ? newline(depth) : ''
    return open + body.join('') + last + gap(depth, '') + turn(depth) + close
  }
  function print(value: JsonValue, depth: number): string {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value)
    if (Array.isArray(value))
      return list(
        '[',
        ']',
        (value as JsonValue[]).map((item) => print(item, depth + 1)),
        depth,
      )
    const entries = Object.entries(value as Record<string, JsonValue>)
    const lines = entries.map(([key, inner]) => {
      return `${JSON.stringify(key)}${gap(depth + 1, '')}:${gap(depth + 1, ' ')}${print(inner, depth + 1)}`
    })
    return list('{', '}', lines, depth)
  }
  return `${gap(0, '')}${print(root, 0)}${gap(0, '')}`
}
