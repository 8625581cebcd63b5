import { table } from '../table.ts'
import { shorten } from './parse-names.ts'
import { addProperty, endAt, parentOfNext, reportAt, sourceAt, startAt, State, valueDone } from './parse-state.ts'
import type { Parser } from './parse-state.ts'
import { mend } from './syntax-report.ts'
import { addNode } from './tree-builder.ts'
import { NodeType } from './tree.ts'

export function unquotedKey(parser: Parser): void {
  const { position } = parser
  const span = { start: startAt(parser, position), end: endAt(parser, position) }
  const name = sourceAt(parser, position)
  reportAt(parser, 'unquoted-key', span, `The name ${shorten(name)} needs quotes.`, {
    repair: mend('Quote the name', span.start, name.length, quoted(name)),
    damage: [span],
  })
  addProperty(parser, endAt(parser, position + 1))
  parser.position += 2
  parser.state = State.Value
}

/** A value that is no JSON stands for itself, as it is written. */
export function addUnknown(parser: Parser): void {
  const { position } = parser
  const span = { start: startAt(parser, position), end: endAt(parser, position) }
  reportWord(parser, sourceAt(parser, position), span)
  const node = addNode(parser.builder, NodeType.Unknown, span.start, span.end, parentOfNext(parser))
  parser.position++
  valueDone(parser, node, span.end)
}

function reportWord(parser: Parser, word: string, span: { start: number; end: number }): void {
  const put = (title: string, content: string) => mend(title, span.start, word.length, content)
  const more = (repair: ReturnType<typeof put>) => ({ repair, damage: [span] })
  if (/^[<{].*[>}]$/.test(word)) {
    reportAt(
      parser,
      'unquoted-placeholder',
      span,
      `The placeholder ${shorten(word)} needs quotes.`,
      more(put('Quote the placeholder', quoted(word))),
    )
    return
  }
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(word)) {
    const number = word
      .replace(/^\+/, '')
      .replace(/^(-?)0+(?=\d)/, '$1')
      .replace(/^(-?)\./, '$10.')
      .replace(/\.(?!\d)/, '')
    reportAt(
      parser,
      'bad-number',
      span,
      `JSON does not write a number like ${shorten(word)}. Write ${number}.`,
      more(put(`Write ${number}`, number)),
    )
    return
  }
  const literal = literals[word.toLowerCase()]
  if (literal !== undefined) {
    reportAt(
      parser,
      'unquoted-value',
      span,
      `JSON writes ${shorten(word)} as ${literal}.`,
      more(put(`Write ${literal}`, literal)),
    )
    return
  }
  if (/^(?:\.{3}|…)$/.test(word)) {
    reportAt(parser, 'unquoted-value', span, 'The dots stand for text that was left out. Write it, or remove them.', {
      damage: [span],
    })
    return
  }
  reportAt(
    parser,
    'unquoted-value',
    span,
    `The text ${shorten(word)} needs quotes.`,
    more(put('Quote the text', quoted(word))),
  )
}

const literals = table<string>({
  true: 'true',
  false: 'false',
  null: 'null',
  none: 'null',
  undefined: 'null',
})

/** Kept as the user wrote it; only what ends or breaks a string is escaped. */
function quoted(word: string): string {
  return JSON.stringify(word)
}
