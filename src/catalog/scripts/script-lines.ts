import type { ScriptLanguage } from '#core/script/tokenize.ts'
import type { Path } from '#core/text/path.ts'
import { itemsOf, stringOf, typeOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import type { Item } from '../item.ts'
import { isKind } from '../rules/is-kind.ts'
import { formOf } from '../value-form.ts'
import { commandsIn } from './commands.ts'
import type { Command } from './commands.ts'

/** One item of `inline`. */
export interface ScriptLine {
  readonly path: Path
  readonly text: string
  /** None where it is data: inside a here-document or a here-string. */
  readonly commands: readonly Command[]
}

export interface Script {
  readonly language: ScriptLanguage
  readonly lines: readonly ScriptLine[]
}

const read = new WeakMap<Item, Script | undefined>()

/**
 * The inline script of a Shell or PowerShell step; expressions and placeholders are left out, since nobody knows yet
 * what they say. Read once for all the rules that ask.
 */
export function scriptOf(item: Item): Script | undefined {
  if (!read.has(item)) read.set(item, readScript(item))
  return read.get(item)
}

function readScript(item: Item): Script | undefined {
  const { part, tree } = item
  if (!isKind(part, 'Shell', 'PowerShell')) return undefined
  const inline = part.field('inline')
  if (inline?.type !== NodeType.Array) return undefined
  const language = isKind(part, 'Shell') ? 'shell' : 'powershell'
  const texts = itemsOf(tree, inline.node).flatMap((node, index) => {
    const text = typeOf(tree, node) === NodeType.String ? stringOf(tree, node) : undefined
    const isKnown = text !== undefined && formOf(text, 'command', item) === 'literal'
    return isKnown ? [{ path: [...inline.path, index], text }] : []
  })
  return { language, lines: readLines(texts, language) }
}

function readLines(
  texts: readonly Pick<ScriptLine, 'path' | 'text'>[],
  language: ScriptLanguage,
): readonly ScriptLine[] {
  let endsAt: RegExp | undefined
  return texts.map(({ path, text }) => {
    if (endsAt) {
      if (endsAt.test(text.trim())) endsAt = undefined
      return { path, text, commands: [] }
    }
    endsAt = openedBy(text, language)
    return { path, text, commands: commandsIn(text, language) }
  })
}

/** What ends the block of data that a line opens. */
function openedBy(text: string, language: ScriptLanguage): RegExp | undefined {
  if (language === 'powershell') {
    const quote = /@(["'])\s*$/.exec(text)?.[1]
    return quote === undefined ? undefined : new RegExp(`^${quote}@`)
  }
  const word = /<<-?\s*(?:(["'])(\w+)\1|\\?(\w+))/.exec(text)
  const name = word?.[2] ?? word?.[3]
  return name === undefined || text.includes(`\n${name}`) ? undefined : new RegExp(`^${name}$`)
}
