import type { Edit } from '#core/text/edit.ts'
import { parseTree } from '#core/text/parse.ts'
import { planEdits } from '#core/text/plan.ts'
import { itemsOf, keyOf, sourceOf, typeOf, valueNodeOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { bodySettings, resourceSettings } from '../settings/index.ts'
import { blank } from '../starters/blank.ts'
import { memberOf } from '../tree-values.ts'
import { partAlone } from './part-alone.ts'

const bodyNames = new Set(bodySettings.map(({ field }) => field.name))
const resourceNames = new Set(resourceSettings.map(({ field }) => field.name))

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
  const part = partAlone(tree, root)
  if (!part) return []
  const source = sourceOf(tree, root)
  const isItem = part.labels !== undefined && typeOf(tree, root) !== NodeType.Array
  return [{ op: 'set', path: part.path, content: { source: isItem ? `[${source}]` : source } }]
}
