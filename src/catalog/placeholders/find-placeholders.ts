import { fromPointer } from '#core/text/path.ts'
import type { Finding } from '#core/finding.ts'
import type { TextEdit } from '#core/text/tree.ts'
import type { Analysis } from '../analyze.ts'
import { fieldAtPath } from '../declaration.ts'
import { placeholdersIn, senseOf } from '../value-form.ts'
import { foldName } from './placeholder-sense.ts'

/** A place in the text where a placeholder stands. */
interface PlaceholderUse {
  /** JSON pointer within the template. */
  readonly path: string
  readonly label: string
  /** Offsets in the document, brackets included. */
  readonly start: number
  readonly end: number
  /** The whole of a text that stands where a number or a boolean belongs: its quotes go with it. */
  readonly isWholeOfOther: boolean
}

/** All places of one name, whatever its spelling. */
export interface Placeholder {
  readonly key: string
  /** As it is written first: `<resourceGroup>`. */
  readonly name: string
  /** Other spellings of it. */
  readonly variants: readonly string[]
  readonly uses: readonly PlaceholderUse[]
}

/** What is still to fill in of a template, in the order of the text. */
export function findPlaceholders(analysis: Analysis, index: number): readonly Placeholder[] {
  const found = new Map<string, Placeholder>()
  for (const finding of analysis.findings) {
    if (finding.code !== 'PLACEHOLDER' || finding.template !== index) continue
    for (const { name, uses } of usesIn(analysis, finding)) {
      const key = foldName(name)
      const known = found.get(key) ?? { key, name, variants: [], uses: [] }
      const variants = name === known.name || known.variants.includes(name) ? known.variants : [...known.variants, name]
      found.set(key, { ...known, variants, uses: [...known.uses, ...uses] })
    }
  }
  return [...found.values()]
}

/** The placeholders of one text. */
function usesIn(
  { tree, templates }: Analysis,
  { path, range, template: index }: Finding,
): Pick<Placeholder, 'name' | 'uses'>[] {
  const raw = tree.text.slice(range.start, range.end)
  const template = templates[index]
  const field = template && fieldAtPath(template, fromPointer(path))
  const label = field?.label ?? fromPointer(path).at(-1) ?? ''
  const isOther = /^(?:integer|boolean)$/.test(field?.shape.type ?? '')
  return namesIn(raw, field !== undefined && senseOf(field.shape) === 'command').map((name) => ({
    name,
    uses: offsetsOf(raw, name).map((at) => {
      const start = range.start + at
      return { path, label, start, end: start + name.length, isWholeOfOther: isOther && raw === `"${name}"` }
    }),
  }))
}

/** Read as it stands in the text, where the quotes within a command are escaped. */
function namesIn(raw: string, isCommand: boolean): readonly string[] {
  if (isCommand) return placeholdersIn(raw.replaceAll(/^"|"$/g, '').replaceAll('\\"', '"'), 'command')
  return placeholdersIn(raw, raw.includes('/') ? 'id' : 'text')
}

function offsetsOf(text: string, word: string): number[] {
  const offsets: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) offsets.push(at)
  return offsets
}

/** The edits that put values in, by key; what has no value stays. In the order of the text. */
export function fillIn(placeholders: readonly Placeholder[], values: ReadonlyMap<string, string>): readonly TextEdit[] {
  return placeholders
    .flatMap(({ key, uses }) => {
      const value = values.get(key)?.trim() ?? ''
      return value === '' ? [] : uses.map((use) => editOf(use, value))
    })
    .sort((a, b) => a.offset - b.offset)
}

function editOf({ start, end, isWholeOfOther }: PlaceholderUse, value: string): TextEdit {
  const isOther = isWholeOfOther && /^(?:-?\d+|true|false)$/.test(value)
  if (isOther) return { offset: start - 1, length: end - start + 2, content: value }
  return { offset: start, length: end - start, content: JSON.stringify(value).slice(1, -1) }
}
