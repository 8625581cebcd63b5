import { mend, report } from './syntax-report.ts'
import type { Tokens } from './tokens.ts'

/** What follows `\` in JSON, beside `u` and four digits. */
const escapes = new Uint8Array(128)
for (const character of '"\\/bfnrt') escapes[character.charCodeAt(0)] = 1

/** 2 or 6 for an escape of JSON, 0 for any other. */
export function escapeLength(text: string, backslash: number): number {
  const code = text.charCodeAt(backslash + 1)
  if (code === 0x75) return /^[\da-f]{4}$/i.test(text.slice(backslash + 2, backslash + 6)) ? 6 : 0
  return code < 128 && escapes[code] === 1 ? 2 : 0
}

const controlNames: Readonly<Record<string, string>> = { '\t': '\\t', '\b': '\\b', '\f': '\\f', '\r': '\\r' }

/** Escapes and characters that JSON does not have in a string. They damage nothing: what is meant is plain. */
export function reportCharacters({ text, report: to }: Tokens, start: number, end: number): void {
  for (let position = start + 1; position < end - 1; position++) {
    const code = text.charCodeAt(position)
    if (code === 0x5c) {
      const length = escapeLength(text, position)
      if (length === 0) reportEscape(to, text, position)
      // A backslash before the closing quote is none of an escape that goes on behind it.
      position += Math.max(1, length - 1)
    } else if (code < 0x20) {
      const character = text.charAt(position)
      const escaped = controlNames[character] ?? `\\u${code.toString(16).padStart(4, '0')}`
      const name = character === '\t' ? 'tab character' : 'control character'
      report(
        to,
        'bad-character',
        { start: position, end: position + 1 },
        `A ${name} stands in this text. JSON writes it ${escaped}.`,
        {
          repair: mend(`Write ${escaped}`, position, 1, escaped),
        },
      )
    }
  }
}

export function reportEscape(to: Tokens['report'], text: string, backslash: number): void {
  const shown = text.slice(backslash, backslash + 2)
  const message = `${shown} is no escape that JSON knows. Write \\${shown} for a backslash.`
  report(to, 'bad-escape', { start: backslash, end: backslash + 2 }, message, {
    repair: mend('Double the backslash', backslash, 0, '\\'),
  })
}
