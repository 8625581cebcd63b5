import { directiveWithin } from './directives.ts'
import type { Edit, JsonValue } from './edit.ts'
import type { Path } from './path.ts'
import { createPlaces } from './places.ts'
import { typeOf } from './read.ts'
import { removeNodes } from './remove.ts'
import { replaceValue } from './set.ts'
import { noNode, NodeType } from './tree.ts'
import type { NodeId, TextEdit, Tree } from './tree.ts'

/** What edits of places apart come to, on the tree they were planned on. Not yet proved. */
export interface ApartStep {
  /** How many of the edits asked for. */
  readonly count: number
  readonly edits: readonly TextEdit[]
  /** What the words that are written anew are to say, by their node: values, and names. */
  readonly said: ReadonlyMap<NodeId, JsonValue>
  /** The properties that go. */
  readonly gone: ReadonlySet<NodeId>
  /** One word for another value moves nothing; a name may meet another, and what goes takes more than itself along. */
  readonly hasRisk: boolean
}

/**
 * Edits at the front that each keep to a place of their own: a word instead of
 * another, another name of a property, a property less. None changes what the
 * next one finds, so one tree serves them all, in whatever order they come.
 * They write what they would write one after another.
 */
export function planApart(tree: Tree, edits: readonly Edit[]): ApartStep | undefined {
  // Beside a fault a word may be read otherwise because its line has changed: each edit is proved there.
  if (tree.damaged.length > 0) return undefined
  const front = createFront(tree)
  const end = edits.findIndex((edit) => !front.take(edit))
  return front.step(end < 0 ? edits.length : end)
}

function createFront(tree: Tree) {
  const places = createPlaces(tree)
  const words: TextEdit[] = []
  const said = new Map<NodeId, JsonValue>()
  const gone = new Set<NodeId>()
  /** By their object. */
  const removals = new Map<NodeId, NodeId[]>()
  let hasRisk = false

  function write(node: NodeId, change: TextEdit, value: JsonValue): void {
    words.push(change)
    said.set(node, value)
    places.use(node)
  }

  function set({ path, content }: Edit & { op: 'set' }): boolean {
    if ('source' in content || typeof content.value === 'object') return false
    const node = places.valueAt(path)
    if (typeOf(tree, node) < NodeType.String || said.has(node)) return false
    const [change] = replaceValue(tree, node, content)
    if (change) write(node, change, content.value)
    return true
  }

  function rename({ path, key }: Edit & { op: 'rename' }): boolean {
    const property = places.onlyPropertyAt(path)
    if (property === noNode) return false
    const [object, name] = [tree.parents[property] ?? noNode, tree.firsts[property] ?? noNode]
    // A name that is there already, or was: what then counts is told by the proof of this one edit.
    if (places.hasName(object, key)) return false
    const [offset, end] = [tree.starts[name] ?? 0, tree.ends[name] ?? 0]
    write(name, { offset, length: end - offset, content: JSON.stringify(key) }, key)
    places.take(object, lastOf(path), key)
    hasRisk = true
    return true
  }

  function remove({ path }: Edit & { op: 'remove' }): boolean {
    const property = places.onlyPropertyAt(path)
    if (property === noNode || places.isUsed(property)) return false
    const object = tree.parents[property] ?? noNode
    const present = removals.get(object)
    const cuts = removeNodes(tree, [property])
    // A line that has to be broken is indented as the lines around are by then.
    if (cuts.some(({ content }) => content !== '') || isDecided(tree, cuts)) return false
    if (present && !places.isTidy(object)) return false
    if (present) present.push(property)
    else removals.set(object, [property])
    gone.add(property)
    places.take(object, lastOf(path))
    places.use(object)
    hasRisk = true
    return true
  }

  return {
    /** False where it has to wait for what the former ones make. */
    take(edit: Edit): boolean {
      if (edit.op === 'set') return set(edit)
      return edit.op === 'rename' ? rename(edit) : edit.op === 'remove' && remove(edit)
    },
    step(count: number): ApartStep | undefined {
      if (count === 0) return undefined
      const cuts = [...removals.values()].flatMap((all) =>
        removeNodes(
          tree,
          all.sort((a, b) => a - b),
        ),
      )
      const sorted = [...words, ...cuts].sort((a, b) => a.offset - b.offset)
      const isApart = sorted.every(({ offset }, index) => {
        const before = sorted[index - 1]
        return !before || before.offset + before.length <= offset
      })
      return isApart ? { count, edits: sorted, said, gone, hasRisk } : undefined
    },
  }
}

function lastOf(path: Path): string {
  return `${path.at(-1) ?? ''}`
}

function isDecided(tree: Tree, edits: readonly TextEdit[]): boolean {
  const [first, last] = [edits[0], edits.at(-1)]
  return first !== undefined && last !== undefined && !!directiveWithin(tree, first.offset, last.offset + last.length)
}
