/** Where the JSON stands in a text of another language. */
export interface HostedJson {
  readonly start: number
  readonly end: number
  /** What people call that language. */
  readonly language: string
}

const beginsLikeJson = /^[\s\ufeff]*[{["]/
const heredoc = /<<[-~]?[ \t]*(["']?)([A-Za-z_]\w*)\1[ \t]*\r?\n/g

/**
 * The JSON in a heredoc, as Terraform and shell scripts hold it: the first that
 * speaks of Image Builder, else the first that begins like JSON. `undefined`
 * where the text itself begins like it.
 */
export function findHostedJson(text: string): HostedJson | undefined {
  if (beginsLikeJson.test(text) || !text.includes('<<')) return undefined
  const bodies = [...text.matchAll(heredoc)].flatMap((match) => bodyOf(text, match) ?? [])
  const found = bodies.find(({ start, end }) => /virtualmachineimages/i.test(text.slice(start, end))) ?? bodies[0]
  return found && { ...found, language: languageOf(text)?.name ?? 'another language' }
}

function bodyOf(text: string, match: RegExpExecArray) {
  const start = match.index + match[0].length
  const closer = new RegExp(`^[ \\t]*${match[2] ?? ''}[ \\t]*\\r?$`, 'm').exec(text.slice(start))
  const end = closer ? start + closer.index : text.length
  const blank = /^\s*(?=[{[])/.exec(text.slice(start, end))?.[0]
  return blank === undefined ? undefined : { start: start + blank.length, end }
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
