/** Longer or deeper than people write: what a hostile text would compute is not asked. */
const longest = 5_000
const deepest = 6

/** Whatever they are given, something comes out. */
const neverEmpty = new Set(['uri', 'uniquestring', 'guid', 'newguid', 'utcnow', 'resourceid', 'split', 'createarray'])
/** They say something where one of their arguments does. */
const joining = new Set(['concat', 'format', 'tolower', 'toupper', 'string', 'base64', 'uricomponent'])

/**
 * The expression cannot come out as null or empty. A parameter, a variable or
 * a condition may, and what is not known here may, too.
 */
export function isSurelySaid(expression: string): boolean {
  return expression.length <= longest && saysSomething(expression.slice(1, -1), 0)
}

function saysSomething(text: string, depth: number): boolean {
  const part = text.trim()
  return part.startsWith("'") ? isFullText(part) : isFullCall(part, depth)
}

/** A format string that holds nothing but places for values is as empty as they are. */
const isFullText = (part: string) => /^'(?:[^']|'')+'$/.test(part) && part.replaceAll(/\{\d+\}|'/g, '').trim() !== ''

function isFullCall(part: string, depth: number): boolean {
  const [, name, inside = ''] = /^([a-z]+)\s*\(([\s\S]*)\)$/i.exec(part) ?? []
  const given = name === undefined || depth === deepest ? undefined : argumentsOf(inside)
  if (name === undefined || !given) return false
  const call = name.toLowerCase()
  if (neverEmpty.has(call)) return given.length > 0
  return joining.has(call) && given.some((argument) => saysSomething(argument, depth + 1))
}

/** Between the commas of a call; `undefined` where the bracket that seemed to be its last closes another. */
function argumentsOf(text: string): readonly string[] | undefined {
  const found: string[] = []
  let depth = 0
  let start = 0
  for (const { 0: token, index } of text.matchAll(/'(?:[^']|'')*'|[()[\]{},]/g)) {
    if (/[([{]/.test(token) && token.length === 1) depth += 1
    else if (/[)\]}]/.test(token) && token.length === 1) depth -= 1
    else if (token === ',' && depth === 0) {
      found.push(text.slice(start, index))
      start = index + 1
    }
    if (depth < 0) return undefined
  }
  const last = text.slice(start)
  return last.trim() === '' ? found : [...found, last]
}
