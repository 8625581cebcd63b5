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
  /(?<![^\n])[ \t]*\/\/[ \t]*image-template-disable-(next-line|file)\b(?:[ \t]+([A-Z0-9-]+(?:[ \t]*,[ \t]*[A-Z0-9-]+)*))?/g

/** A text that cannot be read is told in any case: what else holds there is not known. */
const always = 'JSON-SYNTAX'

export function withoutSilenced(findings: readonly Finding[], text: string): readonly Finding[] {
  if (!text.includes(mark)) return findings
  const { everywhere, lines } = readComments(text)
  return findings.filter(({ code, range: { start } }) => {
    if (code === always) return true
    if (everywhere.has(code)) return false
    const line = lineAt(lines, start)
    return !line || start > line.end || !line.codes.has(code)
  })
}

/** A line of which some codes are left out. */
interface QuietLine {
  readonly codes: Set<string>
  readonly start: number
  readonly end: number
  /** Where the uppermost of the comments about it stands. */
  comment: number
}

/** From the bottom up, so that a comment over another is for the line which that one is for. */
function readComments(text: string) {
  const everywhere = new Set<string>()
  const lines: QuietLine[] = []
  for (const { 1: scope, 2: list = '', index } of [...text.matchAll(directive)].reverse()) {
    const codes = list.split(',').map((code) => code.trim())
    if (scope === 'file') {
      for (const code of codes) everywhere.add(code)
      continue
    }
    const start = lineEnd(text, index) + 1
    let line = lines.at(-1)
    if (line?.comment === start) line.comment = index
    else lines.push((line = { codes: new Set(), start, end: lineEnd(text, start), comment: index }))
    for (const code of codes) line.codes.add(code)
  }
  return { everywhere, lines: lines.reverse() }
}

/** The last one that begins at or before an offset. */
function lineAt(lines: readonly QuietLine[], offset: number): QuietLine | undefined {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return lines[low - 1]
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
