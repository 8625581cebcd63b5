import type { ScriptLanguage } from '#core/script/tokenize.ts'

/** One command of a script, as far as it can be told without running it. */
export interface Command {
  /** Without what stands before its name: `sudo`, variables, `then`. */
  readonly text: string
  /** The program, in lower case, without its folder and `.exe`. */
  readonly name: string
  /** Where `text` begins in the line. */
  readonly start: number
  readonly isRoot: boolean
}

/** Prefixes that run what follows them. */
const prefix =
  /^(?:(?:then|do|else|if|while|until|!|time|nohup|exec|env|command|&|\{|\()\s+|[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|[^\s"';|&]*)\s+|sudo\s+(?:-\w+\s+)*)/
const shellInside = /^(?:ba|da|z)?sh\s+(?:-\w+\s+)*-\w*c\s+(['"])/

/**
 * The commands of a line (or of several in one text), quotes and comments taken
 * as what they are. What it cannot tell it leaves as one command; it never fails.
 */
export function commandsIn(text: string, language: ScriptLanguage): readonly Command[] {
  return pieces(text, language).flatMap(({ start, end }) => toCommands(text.slice(start, end), start, language))
}

/** A shell in a shell in a shell is as far as anybody goes; what a hostile text does is not followed. */
const deepest = 3
const mostPrefixes = 12

function toCommands(
  piece: string,
  offset: number,
  language: ScriptLanguage,
  depth = 0,
  wasRoot = false,
): readonly Command[] {
  const { start, isRoot } = skipPrefixes(piece)
  const text = piece.slice(start).trimEnd()
  if (text === '') return []
  const inside = language === 'shell' && depth < deepest ? shellInside.exec(text) : undefined
  if (!inside) return [{ text, name: nameOf(text), start: offset + start, isRoot: isRoot || wasRoot }]
  const from = inside[0].length
  const close = text.lastIndexOf(inside[1] ?? '')
  const body = text.slice(from, close > from ? close : undefined)
  return pieces(body, language).flatMap((part) =>
    toCommands(
      body.slice(part.start, part.end),
      offset + start + from + part.start,
      language,
      depth + 1,
      isRoot || wasRoot,
    ),
  )
}

function skipPrefixes(piece: string): { start: number; isRoot: boolean } {
  let start = piece.length - piece.trimStart().length
  let isRoot = false
  for (let count = 0; count < mostPrefixes; count++) {
    const found = prefix.exec(piece.slice(start))
    if (!found) break
    isRoot ||= found[0].startsWith('sudo')
    start += found[0].length
  }
  return { start, isRoot }
}

function nameOf(text: string): string {
  const [word = ''] = /^[^\s;|&<>()]+/.exec(text) ?? []
  return word
    .replace(/^["']|["']$/g, '')
    .replace(/^.*[\\/]/, '')
    .toLowerCase()
    .replace(/\.exe$/, '')
}

interface Piece {
  readonly start: number
  readonly end: number
}

/** Escaped characters, quoted text, comments, separators, and all between them. */
const tokens: Readonly<Record<ScriptLanguage, RegExp>> = {
  shell: /\\[\s\S]|'[^']*'?|"(?:\\[\s\S]|[^"\\])*"?|(?<=^|\s)#[^\n]*|&&|[;\n|]|[^\\'"#&;\n|]+|[\s\S]/g,
  powershell: /`[\s\S]|'[^']*'?|"(?:`[\s\S]|[^"`])*"?|(?<=^|\s)#[^\n]*|&&|[;\n|]|[^`'"#&;\n|]+|[\s\S]/g,
}

/** Between `;`, line breaks, `&&`, `||` and `|`, outside of quotes and comments. */
function pieces(text: string, language: ScriptLanguage): readonly Piece[] {
  const found: Piece[] = []
  let start = 0
  for (const { 0: token, index } of text.matchAll(tokens[language])) {
    if (!/^(?:&&|[;\n|]|#.)/s.test(token)) continue
    if (index > start) found.push({ start, end: index })
    start = index + token.length
  }
  if (text.length > start) found.push({ start, end: text.length })
  return found
}
