import { itemsOf, stringOf, typeOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import type { NodeId } from '#core/text/tree.ts'
import { isBlank } from '../rules/literals.ts'
import { isKind } from '../rules/is-kind.ts'
import type { Part, Template } from '../template.ts'
import { formOf } from '../value-form.ts'

/** What unpacks, installs or copies makes folders without naming them, and so does a script that stands elsewhere. */
const makesUnnamed =
  /\b(?:expand-archive|unzip|tar|7z|git|robocopy|xcopy|rsync|install|msiexec|choco|winget|apt|dnf|yum|zypper|rpm|dpkg|start-process|pip3?|npm)\b|install-|-recurse|\bcp\s+-\w*r|\.(?:ps1|sh|bat|cmd|exe|py)\b|\biex\b|invoke-expression|\b(?:mkdir|md|new-item|createdirectory)\b[^;\n]*[$%]/

/**
 * The words of an inline script, in lower case, a folder among them where the
 * script names it; `undefined` where a folder may come from it that it does not name.
 */
export function wordsOf(template: Template, part: Part): readonly string[] | undefined {
  if (!isKind(part, 'Shell', 'PowerShell')) return []
  const inline = part.field('inline')
  if (inline?.type !== NodeType.Array) return inline || !isBlank(part.field('scriptUri')) ? undefined : []
  const texts = itemsOf(template.tree, inline.node).map((node) => readable(template, node))
  return texts.includes(undefined) ? undefined : texts.flatMap((text) => wordsIn(text ?? ''))
}

/** A line that tells all the folders it makes. */
function readable({ tree, hasExpressions }: Template, node: NodeId): string | undefined {
  if (typeOf(tree, node) !== NodeType.String) return undefined
  const text = stringOf(tree, node).toLowerCase()
  const isKnown = formOf(text, 'command', { tree, hasExpressions }) === 'literal'
  return isKnown && !makesUnnamed.test(text) ? text : undefined
}

export const wordsIn = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}\p{N}._-]+/u)
