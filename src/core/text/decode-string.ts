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
 * What a string's source says, also where its quotes are missing, doubled or no
 * straight ones. An escape that JSON does not know keeps its backslash.
 */
export function decodeString(source: string): string {
  const isPlain =
    source.length > 1 && source.charCodeAt(0) === quote && source.charCodeAt(1) !== quote && source.endsWith('"')
  const inner = isPlain ? source.slice(1, -1) : unquote(source)
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
