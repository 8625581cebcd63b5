import type { Item } from '../item.ts'
import { isBlank } from '../rules/literals.ts'
import { isKind } from '../rules/is-kind.ts'
import { itemsOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import type { Command } from './commands.ts'
import { scriptOf } from './script-lines.ts'
import type { Script } from './script-lines.ts'

/** What a step does to the machine that a restart may have to finish; `unknown` where what it runs stands elsewhere. */
export type Installing = 'installs' | 'restarts' | 'unknown' | 'nothing'

/** No command that people write is longer; a hostile one is not searched. */
const longest = 2_000

/** Modules and providers of PowerShell are files, which no restart waits for. */
const installers =
  /(?:^|[\s&"'(={\\/])(?:msiexec|cinst|wusa|(?:choco|winget)(?:\.exe)?["']?\s+(?:install|upgrade|update)|install-(?!module\b|script\b|packageprovider\b)[a-z]\w*|add-windows(?:feature|package|capability)|enable-windowsoptionalfeature|add-appx\w*package|dism(?:\.exe)?\s.*[/-](?:enable-feature|add-package|add-capability)|(?:start-process|saps|start)\s.*\.(?:exe|msi|msu))\b/i
const isSilentSetup = /^["']?\S*\.exe["']?\s.*(?:[/-]{1,2}(?:quiet|qn?|s|silent|verysilent|install|passive))\b/i
const elsewhere = /\.(?:ps1|bat|cmd)\b|\b(?:iex|invoke-expression)\b/i
const restarts = /^(?:restart-computer\b|shutdown(?:\.exe)?\s.*[/-][rg]\b)/i
const prints = new Set(['write-host', 'write-output', 'write-verbose', 'echo'])

/** What a PowerShell step does, as far as its text tells. */
export function installingOf(item: Item): Installing {
  const { part } = item
  if (!isKind(part, 'PowerShell')) return 'nothing'
  const script = scriptOf(item)
  if (!script) return part.field('inline') || !isBlank(part.field('scriptUri')) ? 'unknown' : 'nothing'
  const kinds = script.lines.flatMap(({ commands }) => commands.map(kindOf))
  if (kinds.at(-1) === 'restarts') return 'restarts'
  if (kinds.includes('installs')) return 'installs'
  return kinds.includes('unknown') || hasMoreLines(item, script) ? 'unknown' : 'nothing'
}

/** Lines that an expression or a placeholder stands for. */
function hasMoreLines({ part, tree }: Item, { lines }: Script): boolean {
  const inline = part.field('inline')
  return inline?.type === NodeType.Array && itemsOf(tree, inline.node).length > lines.length
}

function kindOf({ name, text }: Command): Installing {
  if (prints.has(name)) return 'nothing'
  if (text.length > longest) return 'unknown'
  if (restarts.test(text)) return 'restarts'
  if (installers.test(text) || isSilentSetup.test(text)) return 'installs'
  return elsewhere.test(text) ? 'unknown' : 'nothing'
}
