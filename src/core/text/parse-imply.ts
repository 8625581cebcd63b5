import { nameOf, shorten } from './parse-names.ts'
import { endAt, kindAt, openLevel, pushLevel, reportAt, sourceAt, startAt, State } from './parse-state.ts'
import type { Parser } from './parse-state.ts'
import { mend } from './syntax-report.ts'
import { TokenKind } from './tokens.ts'
import { noNode, NodeType } from './tree.ts'
import { wrapValue } from './tree-builder.ts'

/** An object begins here though its brace is missing. */
export function implyObject(parser: Parser): void {
  const { position, levels, tokens, indents } = parser
  const [start, before] = [startAt(parser, position), endAt(parser, position - 1)]
  const isText = levels.length === 0
  const isFragment = isText && nextOpenCloser(parser) < 0
  const followsColon = kindAt(parser, position - 1) === TokenKind.Colon
  const name = shorten(sourceAt(parser, position))
  const end = endAt(parser, tokens.count - 1)
  const opener = followsColon
    ? mend('Insert the {', before, 0, ' {')
    : mend('Insert the {', start, 0, isText ? '{' : '{ ')
  const both = { title: 'Put braces round it', edits: [...opener.edits, { offset: end, length: 0, content: '}' }] }
  parser.report.structural++
  reportAt(
    parser,
    'missing-opener',
    { start, end: endAt(parser, position) },
    isFragment ? `The braces round ${name} are missing.` : `A { is missing before ${name}.`,
    { repair: isFragment ? both : opener, damage: [{ start: before, end: start }] },
  )
  openLevel(parser, true, start, true)
  if (indents) parser.level.childIndent = indents.firsts[position] ?? -1
}

/**
 * The last property's value is the first item of a list that lost its `[`:
 * the next closer that is open here is a `]`.
 */
export function canWrapLast(parser: Parser): boolean {
  const { builder, level } = parser
  const property = builder.lasts[level.node] ?? noNode
  if (!level.isObject || property === noNode || builder.types[property] !== NodeType.Property) return false
  const value = builder.lasts[property] ?? noNode
  if (value === builder.firsts[property] || builder.types[value] === NodeType.Array) return false
  return isListCloser(parser, nextOpenCloser(parser), builder.starts[property] ?? 0)
}

/** A `]` that is not the end of a list further out. */
function isListCloser(parser: Parser, closer: number, propertyStart: number): boolean {
  if (kindAt(parser, closer) !== TokenKind.CloseArray) return false
  const { tokens, indents } = parser
  const indent = indents?.firsts[closer] ?? -1
  if (!indents || indent < 0) return true
  const lineStart = tokens.text.lastIndexOf('\n', propertyStart) + 1
  return indent >= (/^\s*/.exec(tokens.text.slice(lineStart, propertyStart))?.[0].length ?? 0)
}

/** The first closer from here whose opener is not ahead too. */
function nextOpenCloser(parser: Parser): number {
  let depth = 0
  for (let next = parser.position; next < parser.tokens.count && parser.foresight-- > 0; next++) {
    const kind = kindAt(parser, next)
    if (kind === TokenKind.OpenObject || kind === TokenKind.OpenArray) depth++
    else if (kind === TokenKind.CloseObject || kind === TokenKind.CloseArray) {
      if (depth === 0) return next
      depth--
    }
  }
  return -1
}

export function wrapLast(parser: Parser): void {
  const { builder, level, position, state } = parser
  const property = builder.lasts[level.node] ?? noNode
  const first = builder.lasts[property] ?? noNode
  const start = builder.starts[first] ?? 0
  const colon = endOfColon(parser, start)
  parser.report.structural++
  reportAt(
    parser,
    'missing-opener',
    { start: colon - 1, end: colon },
    `A [ is missing before the first item of ${nameOf(parser, first)}.`,
    {
      repair: mend('Insert the [', colon, 0, ' ['),
      damage: [{ start: colon - 1, end: start }],
    },
  )
  const node = wrapValue(builder, property)
  pushLevel(parser, {
    node,
    isObject: false,
    isImplied: true,
    openIndent: 0,
    childIndent: parser.indents?.firsts[position] ?? -1,
  })
  parser.state = state === State.Key ? State.Item : State.Next
}

function endOfColon({ tokens }: Parser, valueStart: number): number {
  return tokens.text.lastIndexOf(':', valueStart) + 1
}
