import { closeImplicitly } from './parse-unclosed.ts'
import { missingValue } from './parse-recover.ts'
import { endOfRead, popLevel, reportAt, State } from './parse-state.ts'
import type { Parser } from './parse-state.ts'
import { noNode } from './tree.ts'

/** The text is over: what is still open ends with it. */
export function closeRest(parser: Parser): void {
  if (parser.state === State.Value) missingValue(parser)
  const [outermost] = parser.levels
  const isBare = outermost?.isImplied === true
  if (parser.levels.length > (isBare ? 1 : 0)) closeImplicitly(parser, parser.levels.length - (isBare ? 1 : 0))
  // Of an object without braces the missing opener tells all.
  if (isBare) popLevel(parser, endOfRead(parser))
  if (parser.builder.root === noNode && parser.report.problems.length === 0) {
    reportAt(parser, 'empty', { start: 0, end: 0 }, 'There is no JSON in this text yet.')
  }
}
