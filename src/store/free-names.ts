import type { Part, Template } from '#catalog/template.ts'
import { memberOf } from '#catalog/tree-values.ts'
import { formOf } from '#catalog/value-form.ts'
import type { JsonValue } from '#core/text/edit.ts'
import { parseTree } from '#core/text/parse.ts'
import { stringOf, typeOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import type { ListName } from './workspace-types.ts'

/** Gives what comes into a list a name that no other item there has. */
export interface FreeNames {
  /** The item's JSON as it is written, but for the name. */
  readonly ofSource: (source: string) => string
  readonly ofValue: (value: JsonValue) => JsonValue
}

/**
 * A name that is taken gets a number: names show in the build log, and run
 * output names have to be unique. Expressions and placeholders are left alone.
 */
export function freeNames(template: Template, list: ListName, parts: readonly Part[]): FreeNames {
  const key = list === 'distribute' ? 'runOutputName' : 'name'
  const taken = new Set(parts.map((part) => part.field(key)?.text.toLowerCase()))
  // What was taken stays so: of a stem each search goes on where the last one ended.
  const searched = new Map<string, number>()
  const numbered = (name: string): string => {
    const stem = name.replace(/-\d+$/, '')
    let number = searched.get(stem) ?? 2
    while (taken.has(`${stem}-${number}`.toLowerCase())) number += 1
    searched.set(stem, number)
    return `${stem}-${number}`
  }
  const free = (name: string): string => {
    const isName = name !== '' && formOf(name, 'text', template) === 'literal'
    const next = isName && taken.has(name.toLowerCase()) ? numbered(name) : name
    taken.add(next.toLowerCase())
    return next
  }
  return {
    ofSource: (source) => {
      const tree = parseTree(source)
      const node = memberOf(tree, tree.root, key)
      if (typeOf(tree, node) !== NodeType.String) return source
      const name = stringOf(tree, node)
      const next = free(name)
      if (next === name) return source
      return source.slice(0, tree.starts[node]) + JSON.stringify(next) + source.slice(tree.ends[node])
    },
    ofValue: (value) => {
      const name = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
      return isObject(value) && typeof name === 'string' ? { ...value, [key]: free(name) } : value
    },
  }
}

function isObject(value: JsonValue): value is Readonly<Record<string, JsonValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
