import { endAt } from './grammar.ts'
import type { Grammar } from './grammar.ts'

const keywords =
  'begin break catch class continue data do dynamicparam else elseif end enum exit filter finally for foreach from function if in param process return switch throw trap try until using while'

/** Behind each open stretch, how it goes on to its end. */
const ends: Readonly<Record<string, RegExp>> = {
  '#>': /^.*?#>/,
  '"': /^(?:[^"`]|`(?:.|$)|"")*"(?!")/,
  "'": /^(?:[^']|'')*'(?!')/,
  // Of a here-string at the very start of a line only.
  '"@': /^"@/,
  "'@": /^'@/,
}

export const powershell: Grammar = {
  lexeme:
    /(?<comment><#.*?(?:#>|$)|(?<![\w\-\\.:/])#.*)|(?<string>@["']\s*$|"(?:[^"`]|`(?:.|$)|"")*(?:"|$)|'(?:[^']|'')*(?:'|$))|(?<variable>[$@](?:\w+:)?\w+|\$(?:\{[^}]*\}|[$^?]))|(?<number>(?<![\w.\-\\:/])\d[\w.]*)|-?[A-Za-z_][\w\-.\\:/]*/g,
  keywords: new Set(keywords.split(' ')),
  endOf: (state, line) => endAt(ends[state] ?? /^/, line),
  typeWithin: (state) => (state === '#>' ? 'comment' : 'string'),
  opens: ({ groups = {} }) => {
    const { comment, string } = groups
    if (comment !== undefined) return comment.startsWith('<#') && !comment.endsWith('#>') ? '#>' : undefined
    if (string === undefined) return undefined
    if (string.startsWith('@')) return `${string.charAt(1)}@`
    const quote = string.charAt(0)
    return endAt(ends[quote] ?? /^/, string.slice(1)) < 0 ? quote : undefined
  },
}
