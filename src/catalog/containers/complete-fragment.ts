import type { Edit } from '#core/text/edit.ts'
import { parseTree } from '#core/text/parse.ts'
import type { Path } from '#core/text/path.ts'
import { planEdits } from '#core/text/plan.ts'
import { itemsOf, keyOf, sourceOf, typeOf, valueNodeOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { customizers } from '../customizers/index.ts'
import { distributions } from '../distributions/index.ts'
import { bodySettings, resourceSettings } from '../settings/index.ts'
import { sources } from '../sources/index.ts'
import { blank } from '../starters/blank.ts'
import { literalAt, memberOf } from '../tree-values.ts'

const bodyNames = new Set(bodySettings.map(({ field }) => field.name))
const resourceNames = new Set(resourceSettings.map(({ field }) => field.name))

/** Whose kinds an item by itself may be of, and where it belongs. */
const lists: readonly { readonly path: Path; readonly types: ReadonlySet<string>; readonly isList: boolean }[] = [
  { path: ['properties', 'customize'], types: typesOf(customizers), isList: true },
  { path: ['properties', 'distribute'], types: typesOf(distributions), isList: true },
  { path: ['properties', 'source'], types: typesOf(sources), isList: false },
]

function typesOf(kinds: readonly { readonly type: string }[]): ReadonlySet<string> {
  return new Set(kinds.map(({ type }) => type.toLowerCase()))
}

/**
 * The piece of a template that a page or a message shows, with what goes round
 * it: placeholders stand for what it does not say. `undefined` where it is no
 * such piece, or cannot be read.
 */
export function completeFragment(text: string): string | undefined {
  const tree = parseTree(text)
  const edits = [
    ...membersOf(tree, tree.root),
    ...membersOf(tree, memberOf(tree, tree.root, 'properties')),
    ...itemsAlone(tree),
  ]
  if (edits.length === 0) return undefined
  const plan = planEdits(parseTree(blank.text), edits)
  return plan.ok ? plan.text : undefined
}

function membersOf(tree: Tree, object: NodeId): readonly Edit[] {
  if (typeOf(tree, object) !== NodeType.Object) return []
  return itemsOf(tree, object).flatMap((property): Edit[] => {
    const name = keyOf(tree, property)
    const content = { source: sourceOf(tree, valueNodeOf(tree, property)) }
    if (bodyNames.has(name)) return [{ op: 'set', path: ['properties', name], content }]
    // What an item calls its type or name is not the template's.
    return resourceNames.has(name) && name !== 'type' && name !== 'name' ? [{ op: 'set', path: [name], content }] : []
  })
}

/** A customizer, a target or a source by itself; or several in a list. */
function itemsAlone(tree: Tree): readonly Edit[] {
  const { root } = tree
  const isList = typeOf(tree, root) === NodeType.Array
  const [first = root] = isList ? itemsOf(tree, root) : [root]
  const type = literalAt(tree, first, 'type')?.toLowerCase() ?? ''
  const place = lists.find(({ types }) => types.has(type))
  if (!place || (isList && !place.isList)) return []
  const source = sourceOf(tree, root)
  return [{ op: 'set', path: place.path, content: { source: isList || !place.isList ? source : `[${source}]` } }]
}
