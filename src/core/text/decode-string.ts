const escape = /\\(?:u([\dA-Fa-f]{4})|(["\\/bfnrt]))/g
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}
const quote = 0x22
const openers = /^["'\u201c-\u201f]/
const closer = /["'\u201c-\u201f]$/

/**
 * What the source of a string says, from `start` to `end` of a text, also where its quotes are missing, doubled or no
 * straight ones. An escape that JSON does not know keeps its backslash.
 */
export function decodeString(text: string, start = 0, end = text.length): string {
  const isPlain =
    end - start > 1 &&
    text.charCodeAt(start) === quote &&
    text.charCodeAt(start + 1) !== quote &&
    text.charCodeAt(end - 1) === quote
  const inner = isPlain ? text.slice(start + 1, end - 1) : unquote(text.slice(start, end))
  return inner.includes('\\') ? inner.replace(escape, decodeEscape) : inner
}

function unquote(source: string): string {
  if (/^"".+""$/s.test(source)) return source.slice(2, -2)
  const opened = openers.test(source) ? 1 : 0
  const closed = source.length > opened && closer.test(source) ? 1 : 0
  return source.slice(opened, source.length - closed)
}

function decodeEscape(_: string, hex: string | undefined, letter: string | undefined): string {
  if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16))
  return escapes[letter ?? ''] ?? ''
}
