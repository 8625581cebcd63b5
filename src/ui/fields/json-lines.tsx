import type { ReactNode } from 'react'
import { ui } from '../theme.ts'

const token =
  /("(?:[^"\\]|\\.)*"?)(\s*:)?|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|\b(true|false|null)\b|(\/\/.*|\/\*.*?(?:\*\/|$))/g

/** The lines of JSON source in the colours of the editor. */
export function colourLines(source: string, hasExpressions: boolean): ReactNode[] {
  return source.split('\n').map((line) => colourLine(line, hasExpressions))
}

function colourLine(line: string, hasExpressions: boolean): ReactNode {
  const parts: ReactNode[] = []
  let at = 0
  for (const match of line.matchAll(token)) {
    if (match.index > at) parts.push(line.slice(at, match.index))
    const colour = colourOf(match, hasExpressions)
    parts.push(
      <span key={match.index} style={{ color: colour }}>
        {match[1] ?? match[0]}
      </span>,
    )
    if (match[2] !== undefined) parts.push(match[2])
    at = match.index + match[0].length
  }
  parts.push(line.slice(at))
  return parts
}

function colourOf([, text, colon, number, word]: RegExpExecArray, hasExpressions: boolean): string {
  if (text !== undefined && colon !== undefined) return ui('synKey')
  if (text !== undefined) return hasExpressions && /^"\[(?!\[)/.test(text) ? ui('expr') : ui('synString')
  if (number !== undefined) return ui('synNumber')
  return word === undefined ? ui('synComment') : ui('synKeyword')
}
