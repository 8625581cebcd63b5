import { endAt } from './grammar.ts'
import type { Grammar } from './grammar.ts'

const keywords =
  'case do done elif else esac exit export fi for function if in local return select set shift then until while'

const ends: Readonly<Record<string, RegExp>> = {
  '"': /^(?:[^"\\]|\\(?:.|$))*"/,
  "'": /^[^']*'/,
}

/** A here-document that is open is named `<END`, or `-END` where its end may stand behind tabs. */
function endOfDocument(state: string, line: string): number {
  const last = state.startsWith('-') ? line.replace(/^\t+/, '') : line
  return last === state.slice(1) ? line.length : -1
}

export const shell: Grammar = {
  lexeme:
    /(?<comment>(?<=^|[\s;|&()])#.*)|(?<document><<(?<dash>-?)\s*(?<quote>["']?)(?<end>\w+)\k<quote>)|(?<string>"(?:[^"\\]|\\(?:.|$))*(?:"|$)|'[^']*(?:'|$))|(?<variable>\$(?:\{[^}]*\}|\w+|[@*#?$!-]))|(?<number>(?<![\w.\-/:=])\d+(?![\w.\-/:]))|<<<|\\.|[A-Za-z_][\w\-./:]*/g,
  keywords: new Set(keywords.split(' ')),
  endOf: (state, line) => {
    const end = ends[state]
    return end ? endAt(end, line) : endOfDocument(state, line)
  },
  typeWithin: () => 'string',
  opens: ({ groups = {} }) => {
    const { string, document, dash, end } = groups
    if (document !== undefined) return `${dash === '-' ? '-' : '<'}${end ?? ''}`
    if (string === undefined) return undefined
    const quote = string.charAt(0)
    return endAt(ends[quote] ?? /^/, string.slice(1)) < 0 ? quote : undefined
  },
}
