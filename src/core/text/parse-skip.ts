import { endAt, kindAt } from './parse-state.ts'
import type { Parser } from './parse-state.ts'
import { TokenKind } from './tokens.ts'

/** Moves behind the container that opens here, or, where it never ends, behind its opener. Returns where that is. */
export function skipTo(parser: Parser): number {
  const first = parser.position
  let depth = 0
  for (let next = first; next < parser.tokens.count && parser.foresight-- > 0; next++) {
    const kind = kindAt(parser, next)
    if (kind === TokenKind.OpenObject || kind === TokenKind.OpenArray) depth++
    else if (kind === TokenKind.CloseObject || kind === TokenKind.CloseArray) depth--
    if (depth > 0) continue
    parser.position = next + 1
    return endAt(parser, next)
  }
  parser.position = first + 1
  return endAt(parser, first)
}
