import type { Plugin } from 'vite'
import { runnerImport } from 'vite'

/**
 * A rule is one file: its check, and beside it why, where that is known from and
 * its examples. The page needs the check at once, the words when somebody asks,
 * the examples never. So the build takes the words out of the rules and hands
 * them over in a chunk of their own; sources and tests know nothing of it.
 */
export function ruleWords(): Plugin {
  const words = /\/src\/catalog\/rules\/rule-words\.ts$/
  const rule = /\/src\/catalog\/rules\/[\w-]+\.ts$/
  return {
    name: 'rule-words',
    apply: 'build',
    enforce: 'post',
    load: {
      filter: { id: words },
      async handler(id) {
        const { module } = await runnerImport<{ ruleWords: unknown }>(id)
        return `export const ruleWords = ${JSON.stringify(module.ruleWords)}`
      },
    },
    transform: {
      filter: { id: rule },
      handler(code) {
        let bare = code
        for (const { start, end, replacement } of wordsOf(this.parse(code)).sort((a, b) => b.start - a.start)) {
          bare = bare.slice(0, start) + replacement + bare.slice(end)
        }
        return { code: bare, map: null }
      },
    },
  }
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

/** What stands in place of each: of the type that the rule declares. */
const bare: Readonly<Record<string, string>> = {
  summary: '""',
  why: '""',
  source: '""',
  examples: '{bad:[],good:[]}',
  bad: '[]',
  good: '[]',
}

/** The values of those properties in `defineRule({ … })` and `defineScriptRule({ … })`, wherever they are called. */
function wordsOf(tree: unknown): Piece[] {
  const pieces: Piece[] = []
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return
    if (isRule(node)) {
      for (const { key, value } of node.arguments[0].properties) {
        const replacement = key?.name === undefined ? undefined : bare[key.name]
        if (value && replacement !== undefined) pieces.push({ start: value.start, end: value.end, replacement })
      }
    }
    for (const child of Object.values(node)) visit(child)
  }
  visit(tree)
  return pieces
}

interface RuleCall {
  readonly arguments: readonly [
    {
      readonly properties: readonly {
        readonly key?: { readonly name?: string }
        readonly value?: { readonly start: number; readonly end: number }
      }[]
    },
  ]
}

const ruleMakers: ReadonlySet<unknown> = new Set(['defineRule', 'defineScriptRule'])

function isRule(node: object): node is RuleCall {
  if (!('callee' in node && 'arguments' in node && Array.isArray(node.arguments))) return false
  const [first] = node.arguments as unknown[]
  return hasKey(node.callee, 'name') && ruleMakers.has(node.callee.name) && hasKey(first, 'properties')
}

function hasKey<K extends string>(value: unknown, key: K): value is Readonly<Record<K, unknown>> {
  return typeof value === 'object' && value !== null && key in value
}
