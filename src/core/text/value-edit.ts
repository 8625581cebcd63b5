import type { Edit, JsonValue } from './edit.ts'
import { parseTree } from './parse.ts'
import type { Path } from './path.ts'
import { valueOf } from './read.ts'

/** What an edit means for the value, told without any text: what the edited text is compared with. */

type Box = Record<string, JsonValue>

export function contentValue(content: { value: JsonValue } | { source: string }): JsonValue {
  if ('value' in content) return content.value
  const tree = parseTree(content.source)
  return valueOf(tree, tree.root) ?? null
}

/** A changed copy; what the edit does not lead through is shared. `undefined` for "no value at all". */
export function editValue(value: JsonValue | undefined, edit: Exclude<Edit, { op: 'text' }>): JsonValue | undefined {
  if (edit.op === 'insert')
    return at(value, edit.path, (list) => splice(list, edit.index, 0, [contentValue(edit.content)]))
  if (edit.op === 'move') {
    return at(value, edit.path, (list) => {
      const item = isList(list) ? list[edit.from] : undefined
      return item === undefined ? (list ?? null) : splice(splice(list, edit.from, 1, []), edit.to, 0, [item])
    })
  }
  if (edit.op === 'set') return at(value, edit.path, () => contentValue(edit.content))
  const [parent, last] = [edit.path.slice(0, -1), edit.path[edit.path.length - 1]]
  if (last === undefined) return undefined
  return at(value, parent, (holder) => {
    if (isList(holder)) return splice(holder, Number(last), 1, [])
    if (edit.op === 'remove') return without(holder, `${last}`)
    return renamed(holder, `${last}`, edit.key)
  })
}

function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value)
}

function splice(list: JsonValue | undefined, index: number, count: number, items: readonly JsonValue[]): JsonValue {
  return (isList(list) ? [...list] : []).toSpliced(index, count, ...items)
}

function copy(holder: JsonValue | undefined): Box {
  return Object.assign(Object.create(null) as Box, holder)
}

function without(holder: JsonValue | undefined, key: string): JsonValue {
  const next = copy(holder)
  Reflect.deleteProperty(next, key)
  return next
}

function renamed(holder: JsonValue | undefined, from: string, to: string): JsonValue {
  const next = copy(holder)
  const value = next[from]
  Reflect.deleteProperty(next, from)
  if (value !== undefined) next[to] = value
  return next
}

function at(value: JsonValue | undefined, path: Path, change: (old: JsonValue | undefined) => JsonValue): JsonValue {
  const [first, ...rest] = path
  if (first === undefined) return change(value)
  if (isList(value) || (value === undefined && typeof first === 'number')) {
    const index = Number(first)
    return splice(value, index, 1, [at(isList(value) ? value[index] : undefined, rest, change)])
  }
  const next = copy(typeof value === 'object' ? value : undefined)
  next[`${first}`] = at(next[`${first}`], rest, change)
  return next
}

/** Order of properties does not count; iterative, for values of any depth. */
export function isSameValue(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  const work: [JsonValue | undefined, JsonValue | undefined][] = [[a, b]]
  for (let pair = work.pop(); pair; pair = work.pop()) {
    const [left, right] = pair
    if (left === right) continue
    if (!isBox(left) || !isBox(right) || !haveSameKeys(left, right)) return false
    for (const key of Object.keys(left)) work.push([left[key], right[key]])
  }
  return true
}

function isBox(value: JsonValue | undefined): value is Box {
  return typeof value === 'object' && value !== null
}

function haveSameKeys(left: Box, right: Box): boolean {
  const keys = Object.keys(left)
  if (Array.isArray(left) !== Array.isArray(right) || keys.length !== Object.keys(right).length) return false
  return keys.every((key) => Object.prototype.hasOwnProperty.call(right, key))
}
