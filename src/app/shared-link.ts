import { decodeText } from '#core/text/encoding.ts'
import type { Preview } from '#ui/session.tsx'
import { createPageWorkspace } from './page-workspace.ts'

/** What the address bar brought: a template to look at, a message, or nothing. */
export type SharedLink = { readonly preview: Preview } | { readonly message: string } | undefined

/** Links of this visit: each is shown anew. */
let opened = 0

/**
 * Takes a link out of the address bar and decodes it. The bar is cleaned at
 * once, so that the template is in no history, no bookmark and no screenshot.
 */
export async function takeSharedLink(): Promise<SharedLink> {
  const { hash, href } = location
  if (!hash.startsWith('#v')) return undefined
  history.replaceState(history.state, '', `${location.pathname}${location.search}`)
  const { decodeLink } = await import('#core/share/link.ts')
  const decoded = decodeLink(hash)
  if (!decoded.ok) return { message: decoded.message }
  const workspace = createPageWorkspace()
  workspace.actions.open(
    { id: 'shared', ...decodeText(decoded.text), fileName: undefined },
    { step: 'review' },
    'A shared template is read-only. Choose Edit a copy to change it.',
  )
  opened += 1
  return { preview: { id: `preview ${opened}`, workspace, text: decoded.text, linkLength: href.length } }
}
