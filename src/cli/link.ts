import { decodeLink, encodeLink } from '#core/share/link.ts'
import { minify } from '#core/share/minify.ts'
import type { ExitCode, Io } from './io.ts'
import { onlyWord, readArguments } from './options.ts'
import { readInput, shownName } from './read-input.ts'
import { UsageError } from './usage-error.ts'

/** `link FILE`: the link, or the fragment alone where no address is given. */
export async function link(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = readArguments('link', args, { minify: { type: 'boolean' }, base: { type: 'string' } })
  const file = onlyWord('link', 'FILE', options)
  const base = baseOf(options.text('base'))
  const text = await readInput(file, io)
  const shared = options.isOn('minify') ? minify(text) : text
  if (shared === undefined)
    throw new UsageError(`${shownName(file)}: only whole JSON can be minified. Mend it, or leave --minify out.`)
  const encoded = encodeLink(shared)
  if (!encoded.ok) throw new UsageError(`${shownName(file)}: ${encoded.reason}`)
  io.out(`${base}${encoded.fragment}\n`)
  return 0
}

/** `open-link URL`: the very text, as UTF-8. */
export function openLink(args: readonly string[], io: Io): ExitCode {
  const url = onlyWord('open-link', 'URL', readArguments('open-link', args, {}))
  const at = url.indexOf('#')
  const decoded = decodeLink(at < 0 ? '' : url.slice(at))
  if (!decoded.ok) throw new UsageError(decoded.message)
  io.out(decoded.text)
  return 0
}

function baseOf(base: string | undefined): string {
  if (base === undefined) return ''
  const url = URL.canParse(base) ? new URL(base) : undefined
  if (!url || !/^(?:https?|file):$/.test(url.protocol)) {
    throw new UsageError(`--base needs an address, such as https://example.com/designer/, not '${base}'.`)
  }
  url.hash = ''
  return url.href.replace(/#$/, '')
}
