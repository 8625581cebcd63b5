import { looksLike } from '#catalog/containers/looks-like.ts'
import { customizers } from '#catalog/customizers/index.ts'
import { distributions } from '#catalog/distributions/index.ts'
import { literalAt } from '#catalog/tree-values.ts'
import { validators } from '#catalog/validators/index.ts'
import type { Kind } from '#core/kind.ts'
import { decodeText } from '#core/text/encoding.ts'
import { parseTree } from '#core/text/parse.ts'
import { itemsOf, nodeAt, sourceOf, typeOf } from '#core/text/read.ts'
import { ownedSource } from '#core/text/trivia.ts'
import { noNode, NodeType } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { listNames, lists } from './lists.ts'
import type { ListName } from './workspace-types.ts'

/** Items of one list, as they were written, with the comments they own. */
export interface PastedItems {
  readonly list: ListName
  readonly sources: readonly string[]
}

const kindsByList: Readonly<Record<ListName, readonly Kind[]>> = {
  customize: customizers,
  validate: validators,
  distribute: distributions,
}

/**
 * What a pasted text holds, where that is one step, validator or target, several
 * parted by commas, an array of them or the property that holds it; `undefined`
 * for anything else. Kinds that two lists share, and those that nobody knows, go
 * into the `preferred` list.
 */
export function readItems(text: string, preferred: ListName): PastedItems | undefined {
  const found = foundIn(text)
  if (!found || found.nodes.length === 0) return undefined
  const { tree, nodes } = found
  const types = nodes.map((node) => literalAt(tree, node, 'type')).filter((type) => type !== undefined)
  if (types.length < nodes.length) return undefined
  const order: readonly ListName[] = [preferred, 'customize', 'distribute', 'validate']
  const isMeant = () => found.list !== undefined || nodes.every((node) => isLikeItem(tree, node))
  const list = found.list ?? order.find((name) => types.some((type) => isKindOf(name, type))) ?? preferred
  const isKnown = types.some((type) => isKindOf(list, type))
  if (types.some((type) => isOfOtherList(list, type)) || !(isKnown || isMeant())) return undefined
  return { list, sources: nodes.map((node) => ownedSource(tree, node)) }
}

/** As `readItems`, where the user says which list is meant: also kinds that nobody knows, but none of another list. */
export function readItemsFor(list: ListName, text: string): readonly string[] | undefined {
  const { tree, nodes = [] } = foundIn(text) ?? {}
  if (!tree || nodes.length === 0) return undefined
  const fits = nodes.every((node) => {
    const type = literalAt(tree, node, 'type')
    return typeOf(tree, node) === NodeType.Object && (type === undefined || !isOfOtherList(list, type))
  })
  return fits ? nodes.map((node) => ownedSource(tree, node)) : undefined
}

interface Found {
  readonly tree: Tree
  readonly nodes: readonly NodeId[]
  /** Where the text names it. */
  readonly list?: ListName
}

/** In brackets a single item owns its comments, too, and items parted by commas are a list. */
function foundIn(copied: string): Found | undefined {
  // Windows has CRLF in its clipboard; the text they go into has LF ends and puts its own back when it leaves.
  const { text } = decodeText(copied)
  const tree = soundTree(`[\n${text}\n]`)
  if (!tree) return namedIn(soundTree(`{\n${text}\n}`))
  const nodes = itemsOf(tree, tree.root)
  const [first] = nodes
  if (nodes.length !== 1 || first === undefined) return { tree, nodes }
  if (typeOf(tree, first) === NodeType.Array) return { tree, nodes: itemsOf(tree, first) }
  return namedIn(tree, first) ?? { tree, nodes }
}

/** `"customize": […]`, with nothing beside it. */
function namedIn(tree: Tree | undefined, object = tree?.root ?? noNode): Found | undefined {
  if (!tree || itemsOf(tree, object).length !== 1) return undefined
  for (const list of listNames) {
    const { path } = lists[list]
    const array = [path.slice(1), path.slice(-1)].map((names) => nodeAt(tree, names, object))
    const found = array.find((node) => typeOf(tree, node) === NodeType.Array)
    if (found !== undefined) return { tree, nodes: itemsOf(tree, found), list }
  }
  return undefined
}

function soundTree(text: string): Tree | undefined {
  const tree = parseTree(text)
  return tree.problems.some(({ kind }) => kind !== 'trailing-comma') ? undefined : tree
}

function isOfOtherList(list: ListName, type: string): boolean {
  return !isKindOf(list, type) && listNames.some((name) => isKindOf(name, type))
}

/** In whatever case: a finding says how it is written. */
function isKindOf(list: ListName, type: string): boolean {
  return kindsByList[list].some((kind) => kind.type.toLowerCase() === type.toLowerCase())
}

/** Of a kind that is not known: written as kinds are (`module` is no kind), and nothing that is known to be another thing. */
function isLikeItem(tree: Tree, node: NodeId): boolean {
  const isKindName = /^[A-Z][A-Za-z0-9]*$/.test(literalAt(tree, node, 'type') ?? '')
  return isKindName && looksLike(parseTree(sourceOf(tree, node))) === 'some other JSON'
}
