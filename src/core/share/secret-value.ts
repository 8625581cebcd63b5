export interface Span {
  readonly start: number
  readonly end: number
}

export interface ReadValue extends Span {
  readonly isQuoted: boolean
}

/**
 * The value a command or a property gives at this offset: what stands between `'…'`, `\"…\"` or, where the value is
 * one of the JSON itself, `"…"`; without quotes, up to the next blank or separator. Elsewhere than there, a plain `"`
 * ends the JSON string that holds the command, and so the value.
 */
export function readValue(text: string, at: number, isJsonValue = false): ReadValue {
  if (text.startsWith("'", at)) return { start: at + 1, end: endOfSingle(text, at + 1), isQuoted: true }
  if (text.startsWith('\\"', at)) return { start: at + 2, end: endOfEscaped(text, at + 2), isQuoted: true }
  if (isJsonValue && text.startsWith('"', at)) return { start: at + 1, end: endOfJson(text, at + 1), isQuoted: true }
  return { start: at, end: endOfBare(text, at), isQuoted: false }
}

/** Whether a value is one, and not what stands for it: a placeholder, a variable, an expression, a mask. */
export function isLiteral(value: string, isQuoted = true): boolean {
  if (value.trim() === '' || (!isQuoted && /^[-(@/[{=]/.test(value))) return false
  return !standIns.some((standIn) => standIn.test(value))
}

const standIns = [
  /^</,
  /^\[(?!\[)/,
  /^\$(?:[{(@?]|\w[\w.:]*\(?$)/,
  /^%[\w.:-]+%$/,
  /^![\w.:-]+!$/,
  /^[#@]?\{/,
  /^__\w+__$/,
  /^[*.#•_?-]+$/,
  /^[*.#•_?x-]{3,}$/i,
  /^(?:true|false|yes|no|null|none|0|1)$/i,
  /^your\b/i,
  /^@Microsoft\.KeyVault\(/i,
  // What lies between two strings of an ARM expression: concat('password=', parameters('x')).
  /^\s*[,)]/,
  /\b(?:parameters|variables|reference|list[a-z]+)\(/i,
]

/** PowerShell and ARM write a quote within quotes twice. */
function endOfSingle(text: string, start: number): number {
  for (let index = start; index < text.length; index++) {
    const character = text[index]
    if (character === '\\') index++
    else if (character === '"' || character === '\n') return index
    else if (character === "'") {
      if (text[index + 1] !== "'") return index
      index++
    }
  }
  return text.length
}

function endOfEscaped(text: string, start: number): number {
  for (let index = start; index < text.length; index++) {
    const character = text[index]
    if (character === '"' || character === '\n') return index
    if (character !== '\\') continue
    if (text[index + 1] === '"') return index
    index++
  }
  return text.length
}

/** Up to the quote or the line end that closes a JSON string. */
export function endOfJson(text: string, start: number): number {
  for (let index = start; index < text.length; index++) {
    const character = text[index]
    if (character === '"' || character === '\n') return index
    if (character === '\\') index++
  }
  return text.length
}

/** `\\` and `\/` are characters of a value; other escapes are quotes, line ends and ampersands. */
function endOfBare(text: string, start: number): number {
  for (let index = start; index < text.length; index++) {
    const character = text.charAt(index)
    if (character === '\\' && /[\\/]/.test(text.charAt(index + 1))) index++
    else if (/[\s'"`;&,|)<>\\]/.test(character)) return index
  }
  return text.length
}
