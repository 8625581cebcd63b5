import fc from 'fast-check'
import type { Edit, JsonValue } from './edit.ts'
import { parseTree } from './parse.ts'
import type { Path } from './path.ts'
import { planEdits } from './plan.ts'
import { itemsOf, keyOf, pathOf, typeOf, valueNodeOf, valueOf } from './read.ts'
import { applyTextEdits, invertTextEdits } from './text-edit.ts'
import { NodeType, noNode } from './tree.ts'
import type { NodeId, Tree } from './tree.ts'
import { editValue, isSameValue } from './value-edit.ts'

/** Documents with comments at every place where one may stand, in several layouts; and edits that fit any of them. Used by tests only. */

const keys = fc.constantFrom('type', 'name', 'inline', 'runElevated', 'a.b', '__proto__', 'ü "q"')
const scalars: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>(
    0,
    1.5,
    -3,
    true,
    false,
    null,
    '',
    'x',
    'C:\\Temp',
    '// no comment',
    '/* none */',
    'a "b" {c}',
    '<region>',
    '😀',
  ),
  fc.integer(),
)
const values = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    scalars,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.uniqueArray(fc.tuple(keys, tie('value')), { selector: ([key]) => key, maxLength: 4 }).map(toObject),
  ),
})).value

function toObject(entries: readonly (readonly [string, JsonValue])[]): JsonValue {
  const object = Object.create(null) as Record<string, JsonValue>
  for (const [key, value] of entries) object[key] = value
  return object
}

export interface Random {
  readonly text: string
  /** Words of the comments, each once in the text. */
  readonly comments: readonly string[]
}

interface Layout {
  readonly isOneLine: boolean
  readonly unit: string
  readonly hasTrailingCommas: boolean
  /** Draws whether and which comment stands at a place. */
  readonly dice: readonly number[]
}

const layouts: fc.Arbitrary<Layout> = fc.record({
  isOneLine: fc.boolean(),
  unit: fc.constantFrom('  ', '    ', '\t', ''),
  hasTrailingCommas: fc.boolean(),
  dice: fc.array(fc.integer({ min: 0, max: 11 }), { minLength: 40, maxLength: 40 }),
})

const objects = fc
  .uniqueArray(fc.tuple(keys, values), { selector: ([key]) => key, minLength: 1, maxLength: 5 })
  .map(toObject)

export const documents: fc.Arbitrary<Random> = fc.tuple(objects, layouts).map(([value, layout]) => print(value, layout))

function print(root: JsonValue, { isOneLine, unit, hasTrailingCommas, dice }: Layout): Random {
  const comments: string[] = []
  let roll = 0
  const draw = () => dice[roll++ % dice.length] ?? 0
  const comment = (isLine: boolean) => {
    const word = `c${comments.length}c`
    comments.push(word)
    return isLine ? `// ${word}` : `/* ${word} */`
  }
  const newline = (depth: number) => (isOneLine ? ' ' : `\n${unit.repeat(depth)}`)
  const above = (depth: number) =>
    draw() === 1 ? comment(!isOneLine) + newline(depth) : draw() === 2 ? `${comment(false)} ` : ''
  const behind = () => (draw() === 3 ? ` ${comment(!isOneLine)}` : '')

  function block(open: string, close: string, entries: readonly ((depth: number) => string)[], depth: number): string {
    if (entries.length === 0) return draw() === 4 ? `${open} ${comment(false)} ${close}` : open + close
    const body = entries.map((entry, index) => {
      const isLast = index === entries.length - 1
      const text = newline(depth + 1) + above(depth + 1) + entry(depth + 1)
      return text + (isLast && !hasTrailingCommas ? '' : `${draw() === 5 ? ' ' : ''},`) + behind()
    })
    return open + behind() + body.join('') + newline(depth) + close
  }
  function write(value: JsonValue, depth: number): string {
    if (Array.isArray(value))
      return block(
        '[',
        ']',
        (value as JsonValue[]).map((item) => (at) => write(item, at)),
        depth,
      )
    if (typeof value !== 'object' || value === null) return JSON.stringify(value)
    const entries = Object.entries(value as Record<string, JsonValue>)
    return block(
      '{',
      '}',
      entries.map(
        ([key, inner]) =>
          (at) =>
            `${JSON.stringify(key)}:${draw() === 6 ? '' : ' '}${write(inner, at)}`,
      ),
      depth,
    )
  }
  const text = above(0) + write(root, 0) + behind()
  return { text, comments }
}

/** Numbers that choose a place; what they mean depends on the document. */
export interface Ask {
  readonly op: Edit['op']
  readonly place: number
  readonly other: number
  readonly key: string
  readonly value: JsonValue
}

export const edits: fc.Arbitrary<Ask> = fc.record({
  op: fc.constantFrom('set', 'set', 'insert', 'remove', 'move', 'rename'),
  place: fc.nat(10_000),
  other: fc.nat(10_000),
  key: keys,
  value: values,
})

const order = ['type', 'name', 'inline', 'runElevated']

/** Throws what is wrong with an edit; returns silently where it is as it should be. */
export function checkEdit({ text, comments }: Random, ask: Ask): void {
  const tree = parseTree(text)
  if (tree.problems.some(({ kind }) => kind !== 'trailing-comma'))
    throw new Error(`The generator wrote a broken text: ${text}`)
  const edit = toEdit(tree, ask)
  if (!edit || edit.op === 'text') return
  const plan = planEdits(tree, [edit], { order: () => order })
  if (!plan.ok) throw new Error(`Refused: ${plan.reason} ${JSON.stringify(edit)}\n${text}`)
  const fail = (what: string) => new Error(`${what}\n${JSON.stringify(edit)}\n${text}\n---\n${plan.text}`)
  const after = parseTree(plan.text)
  if (!isSameValue(valueOf(after, after.root), editValue(valueOf(tree, tree.root), edit))) throw fail('Another value')
  if (applyTextEdits(plan.text, invertTextEdits(text, plan.edits)) !== text) throw fail('Not taken back')
  const owned = ownedRange(tree, edit)
  for (const word of comments) {
    const at = text.indexOf(word)
    if (!(owned && owned.start <= at && at < owned.end) && !plan.text.includes(word)) throw fail(`Lost comment ${word}`)
  }
  for (const node of untouchedScalars(tree, edit)) {
    const [start, end] = [tree.starts[node] ?? 0, tree.ends[node] ?? 0]
    const isMoved = edit.op === 'move'
    if (!isMoved && plan.edits.some(({ offset, length }) => offset < end && offset + length > start))
      throw fail(`Touched ${text.slice(start, end)}`)
  }
}

/** Text whose comments may go: what is removed or replaced, with the space around it up to its neighbours. */
function ownedRange(tree: Tree, edit: Exclude<Edit, { op: 'text' }>) {
  if (edit.op !== 'remove' && edit.op !== 'set') return undefined
  const node = locate(tree, edit.path)
  if (node === noNode) return undefined
  if (edit.op === 'set') return { start: tree.starts[node] ?? 0, end: tree.ends[node] ?? 0 }
  const parent = tree.parents[node] ?? noNode
  const child = typeOf(tree, parent) === NodeType.Property ? parent : node
  const [before, next] = [tree.previous[child] ?? noNode, tree.nexts[child] ?? noNode]
  const holder = tree.parents[child] ?? noNode
  return {
    start: before === noNode ? (tree.starts[holder] ?? 0) : (tree.ends[before] ?? 0),
    end: next === noNode ? (tree.ends[holder] ?? 0) : (tree.starts[next] ?? 0),
  }
}

function untouchedScalars(tree: Tree, edit: Exclude<Edit, { op: 'text' }>): NodeId[] {
  const target = locate(tree, edit.path)
  const nodes: NodeId[] = []
  for (let node = 0; node < tree.count; node += 1) {
    const isScalar = typeOf(tree, node) >= NodeType.String
    if (!isScalar) continue
    let holder: NodeId = node
    let isInside = false
    for (; holder !== noNode; holder = tree.parents[holder] ?? noNode)
      isInside ||= holder === target || isKeyOf(tree, node, target)
    if (!isInside) nodes.push(node)
  }
  return edit.op === 'insert' ? nodes.concat() : nodes
}

function isKeyOf(tree: Tree, node: NodeId, target: NodeId): boolean {
  const property = tree.parents[target] ?? noNode
  return (
    property !== noNode && typeOf(tree, property) === NodeType.Property && (tree.firsts[property] ?? noNode) === node
  )
}

function locate(tree: Tree, path: Path): NodeId {
  let node = tree.root
  for (const part of path) {
    const child = itemsOf(tree, node).find((item) =>
      typeOf(tree, node) === NodeType.Array ? tree.indexes[item] === Number(part) : keyOf(tree, item) === part,
    )
    if (child === undefined) return noNode
    node = typeOf(tree, child) === NodeType.Property ? valueNodeOf(tree, child) : child
  }
  return node
}

function toEdit(tree: Tree, { op, place, other, key, value }: Ask): Edit | undefined {
  const nodes = Array.from({ length: tree.count }, (_, node) => node).filter((node) => isValue(tree, node))
  const pick = (of: readonly NodeId[]) => of[place % of.length]
  const arrays = nodes.filter((node) => typeOf(tree, node) === NodeType.Array)
  const inner = nodes.filter((node) => node !== tree.root)
  if (op === 'set') {
    const object = pick(nodes.filter((node) => typeOf(tree, node) === NodeType.Object))
    if (other % 2 === 0 && object !== undefined) return { op, path: [...pathOf(tree, object), key], content: { value } }
    const node = pick(inner)
    return node === undefined ? undefined : { op, path: pathOf(tree, node), content: { value } }
  }
  if (op === 'insert' || op === 'move') {
    const array = pick(arrays)
    if (array === undefined) return undefined
    const { length } = itemsOf(tree, array)
    const path = pathOf(tree, array)
    if (op === 'insert') return { op, path, index: other % (length + 1), content: { value } }
    return length === 0 ? undefined : { op, path, from: other % length, to: (other >> 4) % length }
  }
  const node = pick(inner)
  if (node === undefined) return undefined
  const path = pathOf(tree, node)
  if (op === 'remove') return { op, path }
  const last = path[path.length - 1]
  const siblings = itemsOf(tree, tree.parents[tree.parents[node] ?? noNode] ?? noNode)
  const isFree = typeof last === 'string' && siblings.every((property) => keyOf(tree, property) !== key)
  return isFree ? { op: 'rename', path, key } : undefined
}

function isValue(tree: Tree, node: NodeId): boolean {
  if (typeOf(tree, node) === NodeType.Property) return false
  const parent = tree.parents[node] ?? noNode
  return parent === noNode || typeOf(tree, parent) !== NodeType.Property || valueNodeOf(tree, parent) === node
}
