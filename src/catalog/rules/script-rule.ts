import type { Fix } from '#core/finding.ts'
import type { ScriptLanguage } from '#core/script/tokenize.ts'
import type { Command } from '../scripts/commands.ts'
import { scriptOf } from '../scripts/script-lines.ts'
import type { Script, ScriptLine } from '../scripts/script-lines.ts'
import { defineRule } from './define-rule.ts'
import { windows } from './example-parts.ts'
import type { ImageRule } from './define-rule.ts'

/** A rule about the commands of inline scripts: one that looks at each command by itself, with what stands around it. */
interface ScriptRule extends Omit<ImageRule, 'examples' | 'check' | 'checkItem' | 'checkAround'> {
  /** Lines of a script; several stand in one step. */
  readonly bad: readonly ScriptExample[]
  readonly good: readonly ScriptExample[]
  readonly find: (command: Command, at: Place) => Found | undefined
}

type ScriptExample = readonly [kind: 'Shell' | 'PowerShell', ...lines: string[]]

export interface Place {
  readonly language: ScriptLanguage
  readonly line: ScriptLine
  readonly script: Script
}

export interface Found {
  readonly message: string
  /** The whole line as it should be. */
  readonly better?: { readonly title: string; readonly text: string; readonly safe?: boolean }
}

export function defineScriptRule({ bad, good, find, ...facts }: ScriptRule): ImageRule {
  return defineRule({
    ...facts,
    examples: { bad: bad.map(toExample), good: good.map(toExample) },
    checkItem(item, report) {
      const script = scriptOf(item)
      if (!script) return
      for (const line of script.lines) {
        // One finding a line: the first says enough.
        const found = first(line, (command) => find(command, { language: script.language, line, script }))
        if (found) report(line.path, found.message, { fixes: fixesFor(line, found) })
      }
    },
  })
}

function first(line: ScriptLine, find: (command: Command) => Found | undefined): Found | undefined {
  for (const command of line.commands) {
    const found = find(command)
    if (found) return found
  }
  return undefined
}

function fixesFor({ path }: ScriptLine, { better }: Found): readonly Fix[] {
  if (!better) return []
  const { title, text, safe = false } = better
  return [{ title, edits: [{ op: 'set', path, content: { value: text } }], safe }]
}

function toExample([type, ...inline]: ScriptExample) {
  return {
    template: {
      properties: { ...(type === 'PowerShell' && { source: windows }), customize: [{ type, name: 'Step', inline }] },
    },
  }
}

/** A line with words put in behind a place. */
export function inserted({ text }: ScriptLine, at: number, words: string): string {
  return text.slice(0, at) + words + text.slice(at)
}
