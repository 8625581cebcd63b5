/**
 * Colours for one line of JSON with comments. The only thing that passes from a
 * line to the next is an open block comment, so a damaged line never recolours
 * the rest of the text, and a hundred thousand open brackets cost nothing.
 * Monaco and the text shown before it has loaded use the same tokens.
 */
type TokenType = '' | 'key' | 'string' | 'number' | 'keyword' | 'comment' | 'punctuation'

export interface Token {
  readonly startIndex: number
  readonly type: TokenType
}

const lexeme =
  /(?<comment>\/\/.*|\/\*.*?(?:\*\/|$))|(?<string>"(?:[^"\\]|\\.)*(?:"|\\?$))|(?<number>-?\d[\d.eE+-]*)|(?<keyword>(?:true|false|null)\b)|(?<punctuation>[[\]{},:]+)|[^\s"[\]{},:/]+|\//gu
const colonAhead = /\s*:/uy

export function tokenizeLine(line: string, isInComment: boolean): { tokens: Token[]; isInComment: boolean } {
  const tokens: Token[] = []
  let start = 0
  if (isInComment) {
    const end = line.indexOf('*/')
    tokens.push({ startIndex: 0, type: 'comment' })
    if (end < 0) return { tokens, isInComment: true }
    start = end + 2
  }
  let end = start
  let isOpen = false
  lexeme.lastIndex = start
  for (let match = lexeme.exec(line); match; match = lexeme.exec(line)) {
    if (match.index > end || (match.index === start && start > 0)) push(tokens, end, '')
    const type = typeOf(match, line)
    push(tokens, match.index, type)
    end = lexeme.lastIndex
    isOpen = type === 'comment' && isUnclosed(match[0])
  }
  if (end < line.length) push(tokens, end, '')
  return { tokens, isInComment: isOpen }
}

function isUnclosed(comment: string): boolean {
  return comment.startsWith('/*') && !(comment.length > 3 && comment.endsWith('*/'))
}

function push(tokens: Token[], startIndex: number, type: TokenType) {
  if (tokens.at(-1)?.startIndex === startIndex) tokens.pop()
  if (tokens.at(-1)?.type !== type) tokens.push({ startIndex, type })
}

function typeOf({ groups = {}, index, 0: text }: RegExpExecArray, line: string): TokenType {
  if (groups['string'] !== undefined) {
    colonAhead.lastIndex = index + text.length
    return colonAhead.test(line) ? 'key' : 'string'
  }
  if (groups['punctuation'] !== undefined) return 'punctuation'
  if (groups['number'] !== undefined) return 'number'
  if (groups['keyword'] !== undefined) return 'keyword'
  return groups['comment'] === undefined ? '' : 'comment'
}
