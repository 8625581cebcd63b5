import type { Finding } from '#core/finding.ts'
import type { TextEdit } from '#core/text/tree.ts'

/**
 * Findings that the text itself says to leave out:
 *
 *     // image-template-disable-next-line CUS-SUDO, ERH-ABORT
 *     // image-template-disable-file CUS-SUDO
 *
 * The comment stands on a line of its own, so that it cannot be a part of a text.
 */
const mark = 'image-template-disable-'
const directive =
  /^[ \t]*\/\/[ \t]*image-template-disable-(next-line|file)[ \t]+([A-Z0-9-]+(?:[ \t]*,[ \t]*[A-Z0-9-]+)*)/gm

/** A text that cannot be read is told in any case: what else holds there is not known. */
const always = 'JSON-SYNTAX'

export function withoutSilenced(findings: readonly Finding[], text: string): readonly Finding[] {
  if (!text.includes(mark)) return findings
  const everywhere = new Set<string>()
  const spans: { readonly codes: ReadonlySet<string>; readonly start: number; readonly end: number }[] = []
  for (const { 1: scope, 2: list = '', index } of text.matchAll(directive)) {
    const codes = list.split(',').map((code) => code.trim())
    if (scope === 'file') for (const code of codes) everywhere.add(code)
    else spans.push({ codes: new Set(codes), ...nextLine(text, index) })
  }
  return findings.filter(({ code, range }) => {
    if (code === always) return true
    if (everywhere.has(code)) return false
    return !spans.some(({ codes, start, end }) => codes.has(code) && range.start >= start && range.start <= end)
  })
}

/** The line behind the one at an offset; of several such comments the one behind the last of them. */
function nextLine(text: string, offset: number): { start: number; end: number } {
  let start = lineEnd(text, offset) + 1
  while (/^[ \t]*\/\/[ \t]*image-template-disable-next-line\b/.test(text.slice(start, lineEnd(text, start)))) {
    start = lineEnd(text, start) + 1
  }
  return { start, end: lineEnd(text, start) }
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}

/** The edit that puts the comment before a finding's line, in its indentation. */
export function silenceHere(text: string, { code, range }: Pick<Finding, 'code' | 'range'>): TextEdit {
  const offset = text.lastIndexOf('\n', Math.max(0, range.start - 1)) + 1
  const indent = /^[ \t]*/.exec(text.slice(offset, range.start))?.[0] ?? ''
  return { offset, length: 0, content: `${indent}// ${mark}next-line ${code}\n` }
}
