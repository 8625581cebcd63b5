import type { Field, Shape } from '#core/field.ts'
import { isInterpolated } from '#core/text/interpolation.ts'
import type { Path } from '#core/text/path.ts'
import type { Tree } from '#core/text/tree.ts'
import type { ValueForm } from './template.ts'

/**
 * Literal, expression or placeholder: told from the text and from what kind of
 * text is wanted. A script may hold `<` and `[…]` of its own, so in commands
 * nothing is a placeholder but the few names that our own recipes put there,
 * and what stands for a whole command: no shell takes that for one.
 */
export type Sense = 'text' | 'id' | 'command'

const angle = /<[A-Za-z][\w .-]{0,60}>/g
const angleOrBraces = /<[A-Za-z][\w .-]{0,60}>|(?<![$%])\{[A-Za-z][\w .-]{0,60}\}/g

/** Literal wherever it stands; said first, because most texts are. */
export function isPlain(text: string): boolean {
  return !text.startsWith('[') && !text.includes('<') && !text.includes('{')
}

export function isExpression(text: string): boolean {
  return text.startsWith('[') && text.endsWith(']') && !text.startsWith('[[')
}

/** A text as a deployment template has to write it to mean just that. */
export function asLiteral(text: string): string {
  return text.startsWith('[') && text.endsWith(']') ? `[${text}` : text
}

/** In quotes, where no shell takes them for a redirection. */
const inCommands = /(?<=")<(?:organization|activationKey)>(?=")/g

const wholeCommand = /^<[A-Za-z][\w .-]{0,60}>$/

/** The placeholders in a text, as they stand there, each once. */
export function placeholdersIn(text: string, sense: Sense): readonly string[] {
  if (sense === 'command') {
    if (wholeCommand.test(text)) return [text]
    return text.includes('"<') ? [...new Set(text.match(inCommands))] : []
  }
  if (!text.includes('<') && !(sense === 'id' && text.includes('{'))) return []
  return [...new Set(text.match(sense === 'id' ? angleOrBraces : angle))]
}

/** What computes texts where a text stands: Azure Resource Manager, and what makes the JSON before it. */
export interface Computing {
  readonly hasExpressions: boolean
  readonly tree: Pick<Tree, 'isInterpolated'>
}

/** The value is not known before something computes it. */
export function isComputed(text: string, { hasExpressions, tree }: Computing): boolean {
  return (hasExpressions && isExpression(text)) || (tree.isInterpolated && isInterpolated(text))
}

export function formOf(text: string, sense: Sense, computing: Computing): ValueForm {
  if (isComputed(text, computing)) return 'expression'
  return placeholdersIn(text, sense).length > 0 ? 'placeholder' : 'literal'
}

export function senseOf(shape: Shape): Sense {
  if (shape.type === 'list') return shape.format === 'script' ? 'command' : senseOf(shape.items)
  if (shape.type !== 'string') return 'text'
  if (shape.format === 'command') return 'command'
  return shape.format?.endsWith('-id') ? 'id' : 'text'
}

/** What texts under a name mean, wherever it is declared. */
export type SenseByName = ReadonlyMap<string, Sense>

/** Drawn from the declarations: where a name has several meanings, the most careful one. */
export function sensesOf(fields: readonly Field[]): SenseByName {
  const senses = new Map<string, Sense>()
  const visit = (field: Field) => {
    for (const shape of shapesOf(field)) {
      const sense = senseOf(shape)
      if (sense !== 'text' && senses.get(field.name) !== 'command') senses.set(field.name, sense)
      innerFields(shape).forEach(visit)
    }
  }
  fields.forEach(visit)
  return senses
}

/** The sense of the text at a path: that of the last name on the way. */
export function senseAt(path: Path, senses: SenseByName): Sense {
  for (let index = path.length - 1; index >= 0; index -= 1) {
    const part = path[index]
    if (typeof part === 'string' && !/^\d+$/.test(part)) return senses.get(part) ?? 'text'
  }
  return 'text'
}

function shapesOf({ shape, changes = [] }: Field): readonly Shape[] {
  return [shape, ...changes.flatMap((change) => change.shape ?? [])]
}

function innerFields(shape: Shape): readonly Field[] {
  if (shape.type === 'object' || shape.type === 'dictionary') return shape.fields
  if (shape.type === 'list') return innerFields(shape.items)
  return shape.type === 'union' ? shape.kinds.flatMap(({ fields }) => fields) : []
}
