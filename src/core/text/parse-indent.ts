import { isKeyAt, kindAt, outerLevel, State, textLevel } from './parse-state.ts'
import type { Level, Parser } from './parse-state.ts'
import { closeImplicitly } from './parse-unclosed.ts'
import { startsValue } from './tokens.ts'

/**
 * A key or item that begins a line where the children of an outer container
 * begin theirs belongs to that one: what was opened since has lost its closer.
 */
export function align(parser: Parser): void {
  const { indents, position, level, levels } = parser
  const indent = indents?.firsts[position] ?? -1
  if (indent < 0 || level === textLevel || !isAtChild(parser)) return
  const isKey = isKeyAt(parser, position)
  if (standsRight(level, indent, isKey)) return
  const fits = (outer: Level) => outer !== level && outer.childIndent === indent && outer.isObject === isKey
  const outer = outerLevel(parser, fits)
  if (outer) closeImplicitly(parser, levels.length - 1 - levels.lastIndexOf(outer))
  else if (level.childIndent < 0) level.childIndent = indent
}

/** A key or item begins here. */
function isAtChild(parser: Parser): boolean {
  const { state, position } = parser
  return state !== State.Value && state !== State.End && startsValue(kindAt(parser, position))
}

/** It stands where the container's children do; the first of them says where that is. */
function standsRight(level: Level, indent: number, isKey: boolean): boolean {
  const isRight = level.childIndent < 0 ? indent > level.openIndent : indent >= level.childIndent
  if (!isRight) return false
  if (level.childIndent < 0) level.childIndent = indent
  // A key right among items, or an item among keys, may still be a child of an outer container with the same indentation.
  return isKey === level.isObject || level.childIndent !== indent
}
