/** Where the JSON stands in a text of another language. */
export interface HostedJson {
  readonly start: number
  readonly end: number
  /** What people call that language. */
  readonly language: string
}

const beginsLikeJson = /^[\s\ufeff]*[{["]/
/** One whose body begins like JSON. */
const heredoc = /<<[-~]?[ \t]*(["']?)([A-Za-z_]\w*)\1[ \t]*\r?\n\s*(?=[{[])/g

/**
 * The JSON in a heredoc, as Terraform and shell scripts hold it: the first that
 * speaks of Image Builder, else the first that begins like JSON. `undefined`
 * where the text itself begins like it.
 */
export function findHostedJson(text: string): HostedJson | undefined {
  if (beginsLikeJson.test(text) || !text.includes('<<')) return undefined
  const bodies = openersOfJson(text).map((match) => bodyOf(text, match))
  const found = bodies.find(({ start, end }) => /virtualmachineimages/i.test(text.slice(start, end))) ?? bodies[0]
  return found && { ...found, language: languageOf(text)?.name ?? 'another language' }
}

/** Each end is looked for through the rest of the text: more than these would cost its square. */
const mostOpeners = 20

function openersOfJson(text: string): readonly RegExpExecArray[] {
  const openers: RegExpExecArray[] = []
  for (const match of text.matchAll(heredoc)) {
    if (openers.length === mostOpeners) break
    openers.push(match)
  }
  return openers
}

function bodyOf(text: string, { index, 0: opener, 2: word = '' }: RegExpExecArray) {
  const start = index + opener.length
  const closer = new RegExp(`^[ \\t]*${word}[ \\t]*\\r?$`, 'm').exec(text.slice(start))
  return { start, end: closer ? start + closer.index : text.length }
}

const languages: readonly { readonly name: string; readonly pattern: RegExp; readonly wayOut: string }[] = [
  {
    name: 'Terraform code',
    pattern: /^[ \t]*(?:resource|variable|module|locals|data|terraform|provider|output)\b[^\n'=]*\{/m,
    wayOut: 'Open what jsonencode makes of it, or a heredoc with JSON.',
  },
  {
    name: 'Bicep code',
    pattern: /^[ \t]*(?:resource|module)[ \t]+\w+[ \t]+'[^'\n]+'|^[ \t]*targetScope[ \t]*=/m,
    wayOut: 'Run az bicep build on it, and open the JSON that makes.',
  },
]

type Language = (typeof languages)[number]

/** A language that image templates are written in, without JSON in it that could be read; `undefined` for all others. */
export function foreignLanguage(text: string): Language | undefined {
  return beginsLikeJson.test(text) || findHostedJson(text) ? undefined : languageOf(text)
}

function languageOf(text: string): Language | undefined {
  return languages.find(({ pattern }) => pattern.test(text))
}
