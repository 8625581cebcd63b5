export type ScriptTokenType = '' | 'comment' | 'string' | 'variable' | 'number' | 'keyword'

/** What tells the words of a language apart, line by line. */
export interface Grammar {
  /** Global; groups named as the types are. What is in no group is a word, and may be a keyword. */
  readonly lexeme: RegExp
  /** In lower case. */
  readonly keywords: ReadonlySet<string>
  /** Behind the end of what the former line left open, or -1 where this line does not end it. */
  readonly endOf: (state: string, line: string) => number
  readonly typeWithin: (state: string) => ScriptTokenType
  /** The state of the next line, where the match leaves something open. */
  readonly opens: (match: RegExpExecArray) => string | undefined
}

/** Behind the first match at the start of the line, or -1. */
export function endAt(pattern: RegExp, line: string): number {
  return pattern.exec(line)?.[0].length ?? -1
}
