import type { Analysis } from '#catalog/analyze.ts'
import { declarationOf, declarationsIn, literalDefault } from '#catalog/expressions/declarations.ts'
import type { Declaration } from '#catalog/expressions/declarations.ts'
import { referencesAt } from '#catalog/expressions/references.ts'
import type { Reference } from '#catalog/expressions/references.ts'
import type { Template } from '#catalog/template.ts'
import { cutShort } from '#core/text/cut-short.ts'
import { nodeAtOffset, typeOf } from '#core/text/read.ts'
import { NodeType, noNode } from '#core/text/tree.ts'
import type { Tree } from '#core/text/tree.ts'
import type { Completion, Hover } from './said.ts'
import type { Span } from './span.ts'
import { templateAtOffset } from './span.ts'

const words = { parameters: 'Parameter', variables: 'Variable' } as const

interface Declared {
  readonly tree: Tree
  readonly reference: Reference
  readonly declaration: Declaration
}

/** What the expression at an offset names there, where it is declared. */
export function declaredAt(analysis: Analysis, offset: number): Declared | undefined {
  const template = templateAtOffset(analysis, offset)
  if (!template?.hasExpressions) return undefined
  const { tree } = analysis
  const reference = referencesAt(tree, nodeAtOffset(tree, offset)).find(
    ({ call }) => call.start <= offset && offset <= call.end,
  )
  const declaration = reference && declarationOf(tree, template.scope, reference)
  return declaration && { tree, reference, declaration }
}

export function declarationSpan({ tree, declaration: { key } }: Declared): Span {
  return { start: tree.starts[key] ?? 0, end: tree.ends[key] ?? 0 }
}

/** Its type, default and description. */
export function hoverOfDeclared({ tree, reference: { call }, declaration }: Declared): Hover {
  const { kind, name, type, description } = declaration
  const text = literalDefault(tree, declaration)
  const given = kind === 'parameters' ? 'Default' : 'Value'
  const paragraphs = [
    `**${words[kind]}** ${code(name)}${type === undefined ? '' : ` (${code(type)})`}`,
    description === undefined ? '' : plain(description),
    text === undefined ? unsaid(declaration) : `${given}: ${text === '' ? 'empty' : code(text)}.`,
  ]
  return { ...call, paragraphs: paragraphs.filter((paragraph) => paragraph !== '') }
}

function unsaid({ kind, value }: Declaration): string {
  if (value === noNode) return kind === 'parameters' ? 'No default: it is given when the template is deployed.' : ''
  return kind === 'parameters' ? 'Its default is computed.' : 'Its value is computed.'
}

const most = 200

/** Shown as it is, whatever marks it holds. */
function code(text: string): string {
  return `\`${cutShort(text, most).replaceAll(/[`\r\n]/g, ' ')}\``
}

function plain(text: string): string {
  return cutShort(text, most * 3).replaceAll(/[\\`*_{}[\]()#+\-.!|<>~&]/g, String.raw`\$&`)
}

/** The parameters and variables that may be named at an offset within an expression; `undefined` where it is in none. */
export function expressionCompletions(analysis: Analysis, offset: number): readonly Completion[] | undefined {
  const template = templateAtOffset(analysis, offset)
  if (!template?.hasExpressions) return undefined
  const typed = typedExpression(analysis.tree, offset)
  if (typed === undefined) return undefined
  const named = /(parameters|variables)\(\s*'([^']*)$/i.exec(typed)
  return named ? namesOf(template, named, offset) : callsOf(template, typed, offset)
}

/** What stands before the offset in the string around it, where that begins an expression. */
function typedExpression(tree: Tree, offset: number): string | undefined {
  const node = nodeAtOffset(tree, offset)
  if (typeOf(tree, node) !== NodeType.String) return undefined
  const typed = tree.text.slice((tree.starts[node] ?? 0) + 1, offset)
  return typed.startsWith('[') && !typed.startsWith('[[') ? typed : undefined
}

function namesOf({ tree, scope }: Template, [, kind, before = '']: RegExpExecArray, offset: number): Completion[] {
  const behind = /^[\w-]*/.exec(tree.text.slice(offset, offset + 200))?.[0] ?? ''
  const span = { start: offset - before.length, end: offset + behind.length }
  return declarationsIn(tree, scope)
    .filter((one) => one.kind === kind?.toLowerCase())
    .map((one) => completion(tree, one, span, one.name))
}

/** Where a function or a value may begin. */
function callsOf({ tree, scope }: Template, typed: string, offset: number): Completion[] {
  const word = /(?:^|[[(,\s])([a-z]*)$/i.exec(typed)?.[1]
  if (word === undefined) return []
  const span = { start: offset - word.length, end: offset }
  return declarationsIn(tree, scope).map((one) => completion(tree, one, span, `${one.kind}('${one.name}')`))
}

function completion(tree: Tree, declaration: Declaration, span: Span, insert: string): Completion {
  const { kind, type, description = '' } = declaration
  return {
    ...span,
    label: insert,
    detail: [words[kind], type, literalDefault(tree, declaration)].filter(Boolean).join(' · ').slice(0, 120),
    help: description,
    sort: 'value',
    insert: insert.replaceAll(/[\\$}]/g, String.raw`\$&`),
    filter: insert,
    commaAt: undefined,
    asksForValue: false,
  }
}
