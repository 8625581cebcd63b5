/**
 * A report as one line of output. It quotes names from files (and of files) that may be a stranger's, and goes to
 * terminals and to logs of pipelines, which both obey some of what they show: control characters, commands of GitHub
 * (`::error::`) and of Azure Pipelines (`##vso[…]`). Those are shown as JSON would spell them, so they are seen, not
 * obeyed.
 */
export function oneLine(text: string): string {
  return text.replace(obeyed, escaped)
}

/** Each report on a line of its own. */
export function asLines(reports: readonly string[]): string {
  return reports.map((report) => `${oneLine(report)}\n`).join('')
}

/** In JSON the same characters stand in strings only, where the escape means the very same. */
export function asJsonLines(value: unknown): string {
  return asLines(JSON.stringify(value, null, 2).split('\n'))
}

/** Controls, ends of lines, what turns the direction of writing; then the beginnings of commands, of which one character is enough. */
const obeyed = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|(?<=^\s*):(?=:)|#(?=#(?:vso)?\[)/giu

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
