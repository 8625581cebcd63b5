import { capital, nameOf } from './parse-names.ts'
import { endAt, kindAt, outerLevel, popLevel, reportAt, sourceAt, startAt, State, textLevel } from './parse-state.ts'
import type { Level, Parser } from './parse-state.ts'
import { closeImplicitly } from './parse-unclosed.ts'
import { mend } from './syntax-report.ts'
import { TokenKind } from './tokens.ts'

/** The closer that stands here is of the innermost container's sort. */
export function closeMatching(parser: Parser): void {
  const level = parser.indents ? levelClosedByIndent(parser) : parser.level
  if (!level) {
    closesNothing(parser)
    return
  }
  if (level !== parser.level) closeImplicitly(parser, parser.levels.length - 1 - parser.levels.lastIndexOf(level))
  const { position } = parser
  if (kindAt(parser, position - 1) === TokenKind.Comma && (parser.state === State.Key || parser.state === State.Item))
    trailingComma(parser)
  const end = endAt(parser, position)
  if (level.isImplied) parser.report.damage.push({ start: end - 1, end, problem: parser.report.problems.length - 1 })
  parser.position++
  popLevel(parser, end)
}

/** Which container a closer of the innermost one's sort ends; `undefined` where it stands too far right for any. */
function levelClosedByIndent(parser: Parser): Level | undefined {
  const { level } = parser
  const indent = parser.indents?.firsts[parser.position] ?? -1
  if (indent < 0 || level.isImplied || indent === level.openIndent) return level
  if (indent < level.openIndent) return levelOpenedAt(parser, indent, level.isObject) ?? level
  return isAmongChildren(level, indent) && hasOwnCloser(parser) ? undefined : level
}

function isAmongChildren({ childIndent, openIndent }: Level, indent: number): boolean {
  return childIndent > openIndent && indent >= childIndent
}

/** Another closer follows that stands where this container's would. */
function hasOwnCloser(parser: Parser): boolean {
  const { level, indents, tokens, position } = parser
  for (let next = position + 1; next < tokens.count && parser.foresight-- > 0; next++) {
    const indent = indents?.firsts[next] ?? -1
    if (indent < 0 || indent > level.openIndent) continue
    return indent === level.openIndent && kindAt(parser, next) === kindAt(parser, position)
  }
  return false
}

function levelOpenedAt(parser: Parser, indent: number, isObject: boolean): Level | undefined {
  return outerLevel(parser, (level) => !level.isImplied && level.isObject === isObject && level.openIndent === indent)
}

/** A closer of the other sort: it ends an outer container, is a slip of the finger, or closes nothing. */
export function closeOther(parser: Parser, kind: number): void {
  const { position, level, levels, indents } = parser
  const isObject = kind === TokenKind.CloseObject
  const indent = indents?.firsts[position] ?? -1
  const outer =
    indent >= 0 ? levelOpenedAt(parser, indent, isObject) : outerLevel(parser, (open) => open.isObject === isObject)
  if (outer) {
    closeImplicitly(parser, levels.length - 1 - levels.lastIndexOf(outer))
    return
  }
  if (level === textLevel || (indent >= 0 && indent !== level.openIndent)) {
    closesNothing(parser)
    return
  }
  parser.report.structural++
  const [start, end] = [startAt(parser, position), endAt(parser, position)]
  const closer = level.isObject ? '}' : ']'
  reportAt(
    parser,
    'stray-closer',
    { start, end },
    `${capital(nameOf(parser, level.node))} is closed by ${sourceAt(parser, position)}, not by ${closer}.`,
    {
      repair: mend(`Write ${closer}`, start, 1, closer),
      damage: [{ start, end }],
    },
  )
  parser.position++
  popLevel(parser, end)
}

export function closesNothing(parser: Parser): void {
  const { position } = parser
  const [start, end] = [startAt(parser, position), endAt(parser, position)]
  const closer = sourceAt(parser, position)
  parser.report.structural++
  const isAlone = kindAt(parser, position + 1) === TokenKind.Comma && kindAt(parser, position - 1) === TokenKind.Comma
  const until = isAlone ? endAt(parser, position + 1) : end
  reportAt(
    parser,
    'stray-closer',
    { start, end },
    `This ${closer} closes nothing. Remove it, or write the bracket it belongs to.`,
    {
      repair: mend(`Remove the ${closer}`, start, until - start, ''),
      damage: [{ start, end: until }],
    },
  )
  parser.position += isAlone ? 2 : 1
}

function trailingComma(parser: Parser): void {
  const { position } = parser
  const [start, end] = [startAt(parser, position - 1), endAt(parser, position - 1)]
  reportAt(
    parser,
    'trailing-comma',
    { start, end },
    `The comma before ${sourceAt(parser, position)} has nothing after it.`,
    {
      repair: mend('Remove the comma', start, 1, ''),
    },
  )
}
