import type { TreeBuilder } from './builder.ts'
import type { Scanner } from './scan.ts'
import { noNode } from './tree.ts'
import type { NodeId, SyntaxProblem, SyntaxProblemKind, TextEdit } from './tree.ts'

interface Position {
  /** End of the last token that was understood. */
  readonly lastEnd: () => number
  readonly lastValue: () => NodeId
}

const longestQuote = 40

/**
 * What is said of each fault, and the smallest change that mends it. A message
 * names the user's own words; where it stands is told by whoever shows it.
 */
export function createProblems(text: string, tree: TreeBuilder, { lastEnd, lastValue }: Position) {
  const quote = (start: number, end: number) => {
    const source = text.slice(start, end).split('\n')[0] ?? ''
    return source.length > longestQuote ? `${source.slice(0, longestQuote)}…` : source
  }
  const before = () => quote(text.lastIndexOf('\n', lastEnd() - 1) + 1, lastEnd()).trim()
  const lastSource = () => {
    const node = lastValue()
    return node === noNode || tree.endOf(node) - tree.startOf(node) > longestQuote ? before() : quote(tree.startOf(node), tree.endOf(node))
  }
  const mend = (title: string, ...edits: TextEdit[]) => ({ title, edits })
  const insert = (offset: number, content: string): TextEdit => ({ offset, length: 0, content })
  const drop = (start: number, end: number): TextEdit => ({ offset: start, length: end - start, content: '' })

  function report(
    kind: SyntaxProblemKind,
    start: number,
    end: number,
    message: string,
    more: { repair?: SyntaxProblem['repair']; damage?: readonly [number, number] } = {},
  ) {
    const { repair, damage } = more
    tree.report({ kind, start, end, message, ...(repair && { repair }) }, damage && { start: damage[0], end: damage[1] })
  }

  return {
    empty: () => report('empty', 0, 0, 'There is no JSON in this text yet.'),
    unclosedComment: (start: number) =>
      report('unclosed-comment', start, text.length, 'A comment is opened and never closed. Close it with */.', {
        repair: mend('Close the comment', insert(text.length, ' */')),
        damage: [start, text.length],
      }),
    missingComma: () => {
      const at = lastEnd()
      report('missing-comma', Math.max(0, at - 1), at, `A comma is missing after ${lastSource()}.`, {
        repair: mend('Insert the comma', insert(at, ',')),
      })
    },
    missingColon: () => {
      const at = lastEnd()
      report('missing-colon', Math.max(0, at - 1), at, `A colon is missing after ${before()}.`, {
        repair: mend('Insert the colon', insert(at, ':')),
      })
    },
    missingValue: (property: NodeId) => {
      const [start, end] = [tree.startOf(property), lastEnd()]
      report('missing-value', start, end, `${quote(start, tree.endOf(property))} has no value yet.`, { damage: [start, end] })
    },
    missingBrace: ({ start, end }: Scanner) =>
      report('unclosed-container', start, end, `An opening brace is missing before ${quote(start, end)}.`, {
        repair: mend('Insert the brace', insert(start, '{ ')),
        damage: [start, start],
      }),
    trailingComma: (comma: number, closer: 'brace' | 'bracket') =>
      report('trailing-comma', comma, comma + 1, `The comma before the closing ${closer} is one too many.`, {
        repair: mend('Remove the comma', drop(comma, comma + 1)),
      }),
    strayComma: ({ start, end }: Scanner) =>
      report('stray-text', start, end, 'This comma follows nothing.', { repair: mend('Remove the comma', drop(start, end)) }),
    strayCloser: ({ start, end }: Scanner) =>
      report('stray-closer', start, end, `This ${quote(start, end)} closes nothing.`, {
        repair: mend(`Remove ${quote(start, end)}`, drop(start, end)),
        damage: [start, end],
      }),
    strayContainer: (start: number, end: number) =>
      report('stray-text', start, end, 'This block stands where a property name is wanted. Give it a name, or remove it.', {
        damage: [start, end],
      }),
    strayText: ({ start }: { start: number }, end: number, where: 'before' | 'after') =>
      report('stray-text', start, end, `${quote(start, end)} stands ${where} the JSON and is no part of it.`, {
        repair: mend('Remove the stray text', drop(start, end)),
        damage: [start, end],
      }),
    strayInLine: (start: number, from: number, end: number) => {
      const isQuoted = text.charCodeAt(from) === 0x22 && from < start
      const message = isQuoted
        ? `A quote inside ${quote(from, end)} ends the text too early. Write it as \\".`
        : `${quote(start, end)} is not part of any value. Remove it, or put a comma and quotes where they are missing.`
      report('stray-text', start, end, message, {
        repair: isQuoted ? undefined : mend('Remove the stray text', drop(start, end)),
        damage: [from, end],
      })
    },
    unclosed: (node: NodeId, isObject: boolean, end: number) => {
      const closer = isObject ? '}' : ']'
      const word = isObject ? 'brace' : 'bracket'
      const start = tree.startOf(node)
      report('unclosed-container', start, start + 1, `This ${word} is opened and never closed.`, {
        repair: mend(`Close the ${word}`, insert(end, closer)),
        damage: [end, end],
      })
    },
    key: (scanner: Scanner) => {
      const { start, end } = scanner
      const first = text.charCodeAt(start)
      if (first !== 0x22 && first !== 0x27 && first < 0x2018) {
        const word = text.slice(start, end)
        const isPlaceholder = word.startsWith('<')
        report(isPlaceholder ? 'unquoted-placeholder' : 'unquoted-key', start, end, `The name ${quote(start, end)} needs quotes.`, {
          repair: mend('Quote the name', insert(start, '"'), insert(end, '"')),
          damage: [start, end],
        })
      } else scalarFaults(scanner, () => end)
    },
    scalar: (scanner: Scanner, doubledEnd: () => number) => {
      const { start, end, kind } = scanner
      const source = text.slice(start, Math.min(end, start + 8))
      if (kind === 9 && source !== 'true' && source !== 'false' && source !== 'null') return unquoted(start, end)
      if (kind === 7) scalarFaults(scanner, doubledEnd)
      return undefined
    },
  }

  function unquoted(start: number, end: number) {
    const word = text.slice(start, end)
    if (word.startsWith('<')) {
      return report('unquoted-placeholder', start, end, `The placeholder ${quote(start, end)} needs quotes.`, {
        repair: mend('Quote the placeholder', insert(start, '"'), insert(end, '"')),
        damage: [start, end],
      })
    }
    const isNumber = /^[-+.\d]/.test(word)
    return report(
      isNumber ? 'bad-number' : 'unquoted-value',
      start,
      end,
      isNumber ? `${quote(start, end)} is no number as JSON writes it. Put it in quotes, or write it in plain digits.` : `${quote(start, end)} needs quotes.`,
      { repair: mend('Put it in quotes', insert(start, '"'), insert(end, '"')), damage: [start, end] },
    )
  }

  function scalarFaults({ start, end, isUnclosed, badEscape, badCharacter }: Scanner, doubledEnd: () => number) {
    const first = text.charCodeAt(start)
    if (isUnclosed) return unclosedString(start, end)
    if (first !== 0x22) return otherQuotes(start, end, first)
    if (end - start === 2 && isWordAt(end)) {
      return report('doubled-quotes', start, doubledEnd(), 'The quotes are doubled here. One pair is enough.', { damage: [start, end] })
    }
    if (badEscape >= 0) {
      return report(
        'bad-escape',
        badEscape,
        badEscape + 2,
        `${text.slice(badEscape, badEscape + 2)} is no escape of JSON. A backslash is written \\\\.`,
        { repair: mend('Double the backslash', ...doubleBackslashes(start, end)), damage: [start, end] },
      )
    }
    if (badCharacter >= 0) {
      return report('bad-character', badCharacter, badCharacter + 1, 'A tab or control character stands in this text. JSON writes a tab as \\t.', {
        ...(text.charCodeAt(badCharacter) === 9 && { repair: mend('Write \\t', { offset: badCharacter, length: 1, content: '\\t' }) }),
      })
    }
    return undefined
  }

  function isWordAt(offset: number) {
    return /[\w<[(-]/.test(text.charAt(offset))
  }

  function unclosedString(start: number, end: number) {
    const tail = /,?\s*$/.exec(text.slice(start, end))
    const at = tail?.[0].startsWith(',') ? start + tail.index : end
    return report('unclosed-string', start, end, 'A quote is opened and never closed.', {
      repair: mend('Close the quote', insert(at, '"')),
      damage: [start, end],
    })
  }

  function otherQuotes(start: number, end: number, first: number) {
    const isCurly = first > 0x2000
    const inner = text.slice(start + 1, end - 1)
    const content = `"${inner.replaceAll('"', '\\"')}"`
    return report(
      isCurly ? 'curly-quotes' : 'single-quotes',
      start,
      end,
      isCurly ? 'These are typographic quotes. JSON wants straight ones.' : 'JSON wants double quotes.',
      { repair: mend('Use straight quotes', { offset: start, length: end - start, content }), damage: [start, end] },
    )
  }

  function doubleBackslashes(start: number, end: number): TextEdit[] {
    const edits: TextEdit[] = []
    for (let at = start; at < end; at += 1) {
      if (text.charCodeAt(at) !== 0x5c) continue
      const isKnown = /^\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/.test(text.slice(at, at + 6))
      if (isKnown) at += 1
      else edits.push(insert(at, '\\'))
    }
    return edits
  }
}
