import { closeOther, closesNothing } from './parse-close.ts'
import { closeImplicitly } from './parse-unclosed.ts'
import { canWrapLast, implyObject, wrapLast } from './parse-imply.ts'
import { nameOfLast } from './parse-names.ts'
import {
  addProperty,
  endAt,
  isFirstOnLine,
  isKeyAt,
  kindAt,
  reportAt,
  sourceAt,
  startAt,
  State,
  valueDone,
} from './parse-state.ts'
import type { Parser } from './parse-state.ts'
import { skipContainer, skipWord, strayComma } from './parse-stray.ts'
import { mend } from './syntax-report.ts'
import { startsValue, TokenKind } from './tokens.ts'
import { noNode, NodeType } from './tree.ts'
import { addUnknown, unquotedKey } from './parse-words.ts'

/** Where a key or `}` should stand, something else does (strings apart). */
export function recoverInObject(parser: Parser, kind: number): void {
  if (kind === TokenKind.Comma) {
    strayComma(parser)
    return
  }
  if (kind === TokenKind.CloseArray) {
    closeArrayInObject(parser)
    return
  }
  if (kind === TokenKind.OpenObject || kind === TokenKind.OpenArray) {
    openerInObject(parser, kind)
    return
  }
  if (kindAt(parser, parser.position + 1) === TokenKind.Colon && kind !== TokenKind.Colon) {
    unquotedKey(parser)
    return
  }
  if (kind !== TokenKind.Colon && canWrapLast(parser)) {
    wrapLast(parser)
    return
  }
  skipWord(parser)
}

function closeArrayInObject(parser: Parser): void {
  if (canWrapLast(parser)) wrapLast(parser)
  else closeOther(parser, TokenKind.CloseArray)
}

function openerInObject(parser: Parser, kind: number): void {
  if (canWrapLast(parser)) {
    wrapLast(parser)
    return
  }
  const parent = parser.levels.at(-2)
  if (parent && !parent.isObject && kind === TokenKind.OpenObject) {
    closeImplicitly(parser, 1)
    return
  }
  skipContainer(parser)
}

/** A string stands where a key should, and no colon after it. */
export function recoverKey(parser: Parser): void {
  const { position } = parser
  if (canWrapLast(parser)) {
    wrapLast(parser)
    return
  }
  const next = kindAt(parser, position + 1)
  const isValue = startsValue(next) && !isFirstOnLine(parser, position + 1) && !isKeyAt(parser, position + 1)
  const [start, end] = [startAt(parser, position), endAt(parser, position)]
  addProperty(parser, end)
  parser.position++
  parser.state = State.Value
  if (!isValue) {
    missingValue(parser)
    return
  }
  reportAt(parser, 'missing-colon', { start, end }, `A colon is missing after ${sourceAt(parser, position)}.`, {
    repair: mend('Insert the colon', end, 0, ':'),
    damage: [{ start, end: startAt(parser, position + 1) }],
  })
}

/** No value stands where a property's should. */
export function recoverInValue(parser: Parser, kind: number): void {
  if (isKeyAt(parser, parser.position)) {
    if (isFirstOnLine(parser, parser.position) && !isDeeperThanProperty(parser)) missingValue(parser)
    else implyObject(parser)
  } else if (kind === TokenKind.Colon) skipWord(parser)
  else if (kind === TokenKind.Word) addUnknown(parser)
  else missingValue(parser)
}

function isDeeperThanProperty({ tokens, builder, property, position }: Parser): boolean {
  const indentAt = (offset: number) => {
    const from = offset === 0 ? 0 : tokens.text.lastIndexOf('\n', offset - 1) + 1
    return /^[ \t]*/.exec(tokens.text.slice(from, Math.min(from + 1000, offset + 1)))?.[0].length ?? 0
  }
  return indentAt(tokens.starts[position] ?? 0) > indentAt(builder.starts[property] ?? 0)
}

export function missingValue(parser: Parser): void {
  const { builder, property, position } = parser
  const [start, end] = [builder.starts[property] ?? 0, endAt(parser, position - 1)]
  const key = builder.firsts[property] ?? noNode
  const name = parser.tokens.text.slice(builder.starts[key], builder.ends[key])
  reportAt(parser, 'missing-value', { start, end }, `${name} has no value yet.`, { damage: [{ start, end }] })
  valueDone(parser, key, end)
}

/** Where an item or `]` should stand, something else does. */
export function recoverInArray(parser: Parser, kind: number): void {
  const isText = parser.levels.length === 0
  if (isKeyAt(parser, parser.position)) keyInArray(parser)
  else if (kind === TokenKind.Comma) strayComma(parser)
  else if (kind === TokenKind.Colon || (kind === TokenKind.Word && isText && startsText(parser))) skipWord(parser)
  else if (kind === TokenKind.Word) addUnknown(parser)
  else if (isText) closesNothing(parser)
  else closeOther(parser, kind)
}

/** The text proper begins after this word. */
function startsText(parser: Parser): boolean {
  return parser.position + 1 < parser.tokens.count
}

/** Either the item has lost its `{`, or the list its `]`. */
function keyInArray(parser: Parser): void {
  const { builder, level, levels } = parser
  const last = builder.lasts[level.node] ?? noNode
  const followsScalar = last !== noNode && builder.types[last] !== NodeType.Object
  if (levels.length > 1 && followsScalar) closeImplicitly(parser, 1)
  else implyObject(parser)
}

/** Where a comma or a closer should stand, something else does. */
export function recoverNext(parser: Parser, kind: number): void {
  if (kind === TokenKind.CloseArray) closeArrayInObject(parser)
  else if (kind === TokenKind.CloseObject) closeOther(parser, kind)
  else if (kind === TokenKind.Colon) skipWord(parser)
  else if (isNextChild(parser, kind)) missingComma(parser)
  else if (kind === TokenKind.OpenObject || kind === TokenKind.OpenArray) openerInObject(parser, kind)
  else skipWord(parser)
}

/** Only the comma is missing: the next property or item stands here. A bare word on the line of the last value is none. */
function isNextChild(parser: Parser, kind: number): boolean {
  const { level, position } = parser
  const isFirst = isFirstOnLine(parser, position)
  if (isKeyAt(parser, position)) return true
  if (level.isObject) return isFirst && kind === TokenKind.String
  return isFirst || kind !== TokenKind.Word
}

function missingComma(parser: Parser): void {
  const { level, position } = parser
  parser.state = level.isObject ? State.Key : State.Item
  if (!level.isObject && isKeyAt(parser, position)) return
  const end = endAt(parser, position - 1)
  reportAt(parser, 'missing-comma', { start: end - 1, end }, `A comma is missing after ${nameOfLast(parser)}.`, {
    repair: mend('Insert the comma', end, 0, ','),
  })
}
