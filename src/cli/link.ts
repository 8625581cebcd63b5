import { decodeLink, encodeLink } from '#core/share/link.ts'
import { minify } from '#core/share/minify.ts'
import { withOwnLineEnds } from '#core/text/encoding.ts'
import type { ExitCode, Io } from './io.ts'
import { onlyWord, readArguments, wayOut } from './options.ts'
import type { Arguments, OptionTypes } from './options.ts'
import { readEncoded, shownName } from './read-input.ts'
import { shareable } from './shareable.ts'
import type { SecretChoice } from './shareable.ts'
import { UsageError } from './usage-error.ts'

const linkOptions: OptionTypes = {
  minify: { type: 'boolean' },
  base: { type: 'string' },
  mask: { type: 'boolean' },
  'with-secrets': { type: 'boolean' },
}

/**
 * `link FILE`: the link, or the fragment alone where no address is given. What looks like a secret goes into none
 * unless that is said: nobody can call a link back.
 */
export async function link(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = readArguments('link', args, linkOptions)
  const file = onlyWord('link', 'FILE', options)
  const base = baseOf(options.text('base'))
  const choice = choiceOf(options)
  const { text: whole, sidecar } = await readEncoded(file, io)
  const text = shareable(shownName(file), whole, choice, io)
  if (text === undefined) return 1
  const shared = options.isOn('minify') ? minify(text) : withOwnLineEnds(text, sidecar)
  if (shared === undefined)
    throw new UsageError(`${shownName(file)}: only whole JSON can be minified. Mend it, or leave --minify out.`)
  const encoded = encodeLink(shared)
  if (!encoded.ok) throw new UsageError(`${shownName(file)}: ${encoded.reason}`)
  io.out(`${base}${encoded.fragment}\n`)
  return 0
}

function choiceOf(options: Arguments): SecretChoice {
  const [isMasked, isShared] = [options.isOn('mask'), options.isOn('with-secrets')]
  if (isMasked && isShared) throw new UsageError(`link can mask secrets or share them, not both. ${wayOut('link')}`)
  if (isMasked) return 'mask'
  return isShared ? 'share' : undefined
}

/** `open-link URL`: the very text that went in, line ends and all, as UTF-8. Encoding and byte order mark are the file's. */
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
