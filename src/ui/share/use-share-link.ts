import { useMemo, useState } from 'react'
import { encodeLink } from '#core/share/link.ts'
import { minify } from '#core/share/minify.ts'
import { findSecrets, maskSecrets } from '#core/share/secrets.ts'
import { withOwnLineEnds } from '#core/text/encoding.ts'
import type { Sidecar } from '#core/text/encoding.ts'

type MadeLink =
  { url: string; length: number; reason?: undefined } | { url?: undefined; length: number; reason: string }

/** The link to a text, as its secrets and spacing are chosen to go into it. */
export function useShareLink(text: string, sidecar: Sidecar) {
  const secrets = useMemo(() => findSecrets(text), [text])
  const [isMasked, setMasked] = useState(true)
  const [isMinified, setMinified] = useState(false)
  const masked = isMasked ? maskSecrets(text, secrets) : text
  const small = useMemo(() => minify(masked), [masked])
  const link = useMemo(
    () => makeLink(isMinified && small !== undefined ? small : withOwnLineEnds(masked, sidecar)),
    [isMinified, small, masked, sidecar],
  )
  /** `undefined` where nothing can be minified. */
  const smallLength = useMemo(() => (small === undefined ? undefined : makeLink(small).length), [small])
  return { secrets, isMasked, setMasked, isMinified, setMinified, smallLength, link }
}

/** The page's own address, without what it may carry behind it, and the template. */
function makeLink(text: string): MadeLink {
  const encoded = encodeLink(text)
  const page = `${location.origin}${location.pathname}`
  if (!encoded.ok) return { length: page.length + encoded.length, reason: encoded.reason }
  const url = page + encoded.fragment
  return { url, length: url.length }
}
