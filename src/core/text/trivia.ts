import { endOfSequence, startsDirective } from './interpolation.ts'
import { noNode } from './tree.ts'
import type { NodeId, Tree } from './tree.ts'

/**
 * Who owns the comments: a block of them belongs to the node below it, one on
 * the same line behind a node to that node. Boundaries are where the text of
 * one sibling, with all it owns, ends and that of the next begins.
 */

const newline = 0x0a
const isSpace = (code: number) => code === 0x20 || code === 0x09
const isBlank = (code: number) => isSpace(code) || code === newline || code === 0xa0 || code === 0xfeff || code === 0x0d

/** End of the comment, or of what Terraform does to the text, that begins at `at`; `at` where none does. */
function commentEnd(text: string, at: number): number {
  if (startsDirective(text, at)) return endOfSequence(text, at)
  if (text.charCodeAt(at) !== 0x2f) return at
  const second = text.charCodeAt(at + 1)
  if (second === 0x2f) {
    const end = text.indexOf('\n', at)
    return end < 0 ? text.length : end
  }
  if (second !== 0x2a) return at
  const close = text.indexOf('*/', at + 2)
  return close < 0 ? text.length : close + 2
}

/** The next character that is neither blank nor comment. */
function skipTrivia(text: string, from: number): number {
  let at = from
  for (;;) {
    while (isBlank(text.charCodeAt(at))) at += 1
    const end = commentEnd(text, at)
    if (end === at) return at
    at = end
  }
}

/** Offset of the comma behind a node; -1 where there is none. */
function commaAfter(text: string, end: number): number {
  const at = skipTrivia(text, end)
  return text.charCodeAt(at) === 0x2c ? at : -1
}

/** Behind the comments that stand on the same line and have nothing but the line's end behind them. */
function endOfOwnedTrail(text: string, from: number): number {
  let at = from
  let owned = from
  for (;;) {
    while (isSpace(text.charCodeAt(at))) at += 1
    const end = commentEnd(text, at)
    if (end === at) break
    if (text.slice(at, end).includes('\n')) break
    at = end
    owned = end
  }
  const code = text.charCodeAt(at)
  return code === newline || Number.isNaN(code) ? owned : from
}

export interface Slot {
  readonly node: NodeId
  /** Where the sibling before it (or the opening bracket) ends with all it owns. */
  readonly start: number
  /** Behind the blanks at its start: its own first comment, or itself. */
  readonly lead: number
  readonly nodeStart: number
  readonly nodeEnd: number
  /** -1 where no comma follows. */
  readonly comma: number
  /** Where it ends with its comma and trailing comments. */
  readonly end: number
}

/** A child of a container with all that belongs to it. */
export function slotOf(tree: Tree, node: NodeId): Slot {
  const { text } = tree
  const before = tree.previous[node] ?? noNode
  const parent = tree.parents[node] ?? noNode
  const [nodeStart, nodeEnd] = [tree.starts[node] ?? 0, tree.ends[node] ?? 0]
  const start = before === noNode ? startInside(tree, parent) : slotEnd(tree, before).end
  let lead = start
  while (lead < nodeStart && isBlank(text.charCodeAt(lead))) lead += 1
  return { node, start, lead, nodeStart, nodeEnd, ...slotEnd(tree, node) }
}

function slotEnd({ text, ends }: Tree, node: NodeId): { comma: number; end: number } {
  const nodeEnd = ends[node] ?? 0
  const comma = commaAfter(text, nodeEnd)
  // A comma on a line of its own, as in lists that begin their lines with it, stands with what follows.
  if (comma >= 0 && text.slice(nodeEnd, comma).includes('\n')) return { comma, end: comma + 1 }
  return { comma, end: endOfOwnedTrail(text, comma < 0 ? nodeEnd : comma + 1) }
}

/** An item as it is written, with the comments it owns and without the comma behind it. */
export function ownedSource(tree: Tree, node: NodeId): string {
  return withoutComma(tree.text, slotOf(tree, node))
}

export function withoutComma(text: string, { lead, comma, end }: Pick<Slot, 'lead' | 'comma' | 'end'>): string {
  return (
    comma < 0 || comma >= end ? text.slice(lead, end) : text.slice(lead, comma) + text.slice(comma + 1, end)
  ).trim()
}

/** Behind the opening bracket and the comment on its line. */
export function startInside({ text, starts }: Tree, container: NodeId): number {
  return endOfOwnedTrail(text, (starts[container] ?? 0) + 1)
}

/** The blanks a line begins with, of the line an offset is on. */
export function indentAt(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  let end = lineStart
  while (isSpace(text.charCodeAt(end))) end += 1
  return text.slice(lineStart, end)
}

/** What one level of nesting adds to the indentation, told from the first line that has one. */
export function detectIndent({ text, root, starts }: Tree): string {
  const base = root === noNode ? '' : indentAt(text, starts[root] ?? 0)
  const [, indent = ''] = /\n([ \t]+)["{[\d<a-z]/i.exec(text.slice(0, 20_000)) ?? []
  const unit = indent.startsWith(base) ? indent.slice(base.length) : indent
  return unit === '' ? '  ' : unit
}

/** Nothing may follow on the line: the stretch, which begins outside strings and comments, ends in a `//` comment. */
export function endsInLineComment(text: string, start: number, end: number): boolean {
  const last = commentsIn(text, start, end).at(-1)
  return (
    last?.startsWith('//') === true &&
    text.slice(start, end).trimEnd().endsWith(last) &&
    !/\n[ \t]*$/.test(text.slice(start, end))
  )
}

/** A comment ends the line here that is nobody's: it must not become that of what is put before it. */
export function hasLooseTrail(text: string, from: number): boolean {
  return endOfOwnedTrail(text, from) > from
}

/** The line goes on behind `from`. */
export function isLineOpen(text: string, from: number): boolean {
  let at = from
  while (isSpace(text.charCodeAt(at))) at += 1
  return at < text.length && text.charCodeAt(at) !== newline
}

/** A piece of JSON with the comma it needs: before the comments that end it, not in them. */
export function withComma(source: string): string {
  let end = source.length
  for (const comment of commentsIn(source, 0, source.length).reverse()) {
    const before = source.slice(0, end).trimEnd()
    if (!before.endsWith(comment)) break
    end = before.length - comment.length
  }
  end = source.slice(0, end).trimEnd().length
  return `${source.slice(0, end)},${source.slice(end)}`
}

/** The comments of a stretch of text that begins and ends outside strings and comments. */
export function commentsIn(text: string, start: number, end: number): string[] {
  const comments: string[] = []
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) at = stringEnd(text, at)
    else if (code === 0x2f || code === 0x25) {
      const close = commentEnd(text, at)
      if (close > at) comments.push(text.slice(at, close).trimEnd())
      at = Math.max(at, close - 1)
    }
  }
  return comments
}

/** The closing quote, or the end of the line. */
function stringEnd(text: string, quote: number): number {
  for (let at = quote + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22 || code === newline) return at
    if (code === 0x5c) at++
  }
  return text.length
}
