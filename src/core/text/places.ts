import { grouped, remember } from '../remember.ts'
import { placeFor } from './list-style.ts'
import type { Path } from './path.ts'
import { itemsOf, keyOf, typeOf, valueNodeOf } from './read.ts'
import { noNode, NodeType } from './tree.ts'
import type { NodeId, Tree } from './tree.ts'

/**
 * What is where in a tree, for many edits that are planned on it: found without
 * a walk along the siblings for each, and not where a former edit has changed
 * what a path means.
 */
export interface Places {
  /** `noNode` also where the way leads over a name that has been taken. */
  readonly valueAt: (path: Path) => NodeId
  /** The property at a path, the only one of its name. */
  readonly onlyPropertyAt: (path: Path) => NodeId
  /** Whether an object has, had or is to have a property of that name. */
  readonly hasName: (object: NodeId, name: string) => boolean
  /** From here on these names of the object are not what they were. */
  readonly take: (object: NodeId, ...names: readonly string[]) => void
  /** Something at the node, or in it, is edited. */
  readonly use: (node: NodeId) => void
  readonly isUsed: (node: NodeId) => boolean
  /** Properties can come and go in it as they stand. */
  readonly isTidy: (object: NodeId) => boolean
}

const itemsIn = remember(itemsOf)
const namesIn = remember((tree: Tree, object: NodeId): ReadonlyMap<string, readonly NodeId[]> => {
  return grouped(typeOf(tree, object) === NodeType.Object ? itemsOf(tree, object) : [], (one) => keyOf(tree, one))
})
const isTidy = remember((tree: Tree, object: NodeId) => placeFor(tree, object) !== undefined)

export function createPlaces(tree: Tree): Places {
  const taken = new Map<NodeId, Set<string>>()
  const used = new Set<NodeId>()
  const isTaken = (object: NodeId, name: string) => taken.get(object)?.has(name) === true

  function valueAt(path: Path): NodeId {
    let node = tree.root
    for (const part of path) {
      if (node === noNode) return noNode
      node =
        typeOf(tree, node) === NodeType.Array
          ? (itemsIn(tree, node)[Number(part)] ?? noNode)
          : memberAt(node, `${part}`)
    }
    return node
  }

  function memberAt(object: NodeId, name: string): NodeId {
    const property = isTaken(object, name) ? undefined : namesIn(tree, object).get(name)?.at(-1)
    return property === undefined ? noNode : valueNodeOf(tree, property)
  }

  return {
    valueAt,
    onlyPropertyAt(path) {
      const last = path.at(-1)
      const object = last === undefined ? noNode : valueAt(path.slice(0, -1))
      if (last === undefined || typeOf(tree, object) !== NodeType.Object || isTaken(object, `${last}`)) return noNode
      const [property, ...others] = namesIn(tree, object).get(`${last}`) ?? []
      return property === undefined || others.length > 0 ? noNode : property
    },
    hasName: (object, name) => namesIn(tree, object).has(name) || isTaken(object, name),
    take(object, ...all) {
      const names = taken.get(object) ?? new Set<string>()
      for (const name of all) names.add(name)
      taken.set(object, names)
    },
    use(node) {
      for (let at = node; at !== noNode && !used.has(at); at = tree.parents[at] ?? noNode) used.add(at)
    },
    isUsed: (node) => used.has(node),
    isTidy: (object) => isTidy(tree, object),
  }
}
