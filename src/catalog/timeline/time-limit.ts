import { NodeType } from '#core/text/tree.ts'
import { declarationOf, literalDefault } from '../expressions/declarations.ts'
import { wholeReference } from '../expressions/references.ts'
import { isBlank } from '../rules/literals.ts'
import type { Template, Value } from '../template.ts'

const timeoutPath = ['properties', 'buildTimeoutInMinutes'] as const
export const longestLimit = 960
const defaultLimit = 240

/** The time a run has, and how that is known. */
export interface TimeLimit {
  /** `undefined` where it cannot be told. */
  readonly minutes: number | undefined
  readonly from: 'default' | 'written' | 'parameter' | 'expression' | 'placeholder' | 'refused'
  /** The parameter's name, or what is written. */
  readonly text: string
}

const withoutLimit: TimeLimit = { minutes: defaultLimit, from: 'default', text: '' }

export function timeLimitOf(template: Template): TimeLimit {
  const value = template.value(timeoutPath)
  if (value === undefined || isBlank(value)) return withoutLimit
  if (value.form === 'placeholder') return { minutes: undefined, from: 'placeholder', text: value.text }
  if (value.form === 'expression') return declaredLimit(template, value)
  const isNumber = value.type === NodeType.Number
  return limitOf(isNumber ? Number(value.text) : Number.NaN, 'written', value.text)
}

/** A parameter's default is what holds when nothing else is given. */
function declaredLimit({ tree, scope }: Template, { text }: Value): TimeLimit {
  const named = wholeReference(text)
  const declared = named && declarationOf(tree, scope, named)
  const minutes = declared && literalDefault(tree, declared)
  if (minutes === undefined) return { minutes: undefined, from: 'expression', text }
  return limitOf(Number(minutes), 'parameter', declared?.name ?? '')
}

function limitOf(minutes: number, from: TimeLimit['from'], text: string): TimeLimit {
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > longestLimit) {
    return { minutes: undefined, from: 'refused', text: from === 'parameter' ? `${minutes}` : text }
  }
  if (minutes !== 0) return { minutes, from, text }
  // As if it were not there. Where an expression says so, the choice remains that of whoever deploys.
  return from === 'written' ? withoutLimit : { minutes: defaultLimit, from, text }
}
