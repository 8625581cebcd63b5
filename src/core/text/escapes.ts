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
export function reportCharacters(tokens: Tokens, start: number, end: number): void {
  const { text, report: to } = tokens
  const isPath = /^"(?:[A-Za-z]:|\\)\\/.test(text.slice(start, start + 4))
  const lone = isPath ? loneBackslashes(text, start, end) : []
  if (lone.length > 0) reportPath(to, text, lone)
  for (let position = start + 1; position < end - 1; position++) {
    const code = text.charCodeAt(position)
    if (code === 0x5c) {
      const length = escapeLength(text, position)
      if (length === 0 && lone.length === 0) reportEscape(to, text, position)
      // A backslash before the closing quote is none of an escape that goes on behind it.
      position += Math.max(1, length - 1)
    } else if (code < 0x20) reportControl(to, text, position)
  }
}

function reportControl(to: Tokens['report'], text: string, position: number): void {
  const character = text.charAt(position)
  const escaped = controlNames[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  const name = character === '\t' ? 'tab character' : 'control character'
  const message = `A ${name} stands in this text. JSON writes it ${escaped}.`
  const repair = mend(`Write ${escaped}`, position, 1, escaped)
  report(to, 'bad-character', { start: position, end: position + 1 }, message, { repair })
}

/**
 * The single backslashes of a path in which one is no escape: there the `\t` of
 * `C:\Deploy\tools`, which would be a tab, is none either. Empty where all are escapes.
 */
function loneBackslashes(text: string, start: number, end: number): readonly number[] {
  const lone: number[] = []
  let isBroken = false
  for (let position = text.indexOf('\\', start); position >= 0 && position < end - 1;) {
    const length = escapeLength(text, position)
    isBroken ||= length === 0
    if (length === 0 || /[bfnrt]/.test(text.charAt(position + 1))) lone.push(position)
    position = text.indexOf('\\', position + Math.max(1, length))
  }
  return isBroken ? lone : []
}

/** One mending for all of them: with the first alone the rest would look right. */
function reportPath(to: Tokens['report'], text: string, lone: readonly number[]): void {
  const start = lone.find((position) => escapeLength(text, position) === 0) ?? 0
  const shown = text.slice(start, start + 2)
  const message = `${shown} is no escape that JSON knows. In a path, write each backslash twice.`
  const edits = lone.map((offset) => ({ offset, length: 0, content: '\\' }))
  const title = lone.length === 1 ? 'Double the backslash' : 'Double the backslashes'
  report(to, 'bad-escape', { start, end: start + 2 }, message, { repair: { title, edits } })
}

export function reportEscape(to: Tokens['report'], text: string, backslash: number): void {
  const shown = text.slice(backslash, backslash + 2)
  const message = `${shown} is no escape that JSON knows. Write \\${shown} for a backslash.`
  report(to, 'bad-escape', { start: backslash, end: backslash + 2 }, message, {
    repair: mend('Double the backslash', backslash, 0, '\\'),
  })
}
