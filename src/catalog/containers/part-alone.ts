import type { Kind } from '#core/kind.ts'
import type { Path } from '#core/text/path.ts'
import { itemsOf, typeOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { customizers } from '../customizers/index.ts'
import { distributions } from '../distributions/index.ts'
import { sources } from '../sources/index.ts'
import { hasProperty, literalAt } from '../tree-values.ts'

/** Where an item belongs that stands by itself, and what it is called: alone, and in a list of its like. */
export interface PartAlone {
  readonly path: Path
  readonly label: string
  /** `undefined` where there is only one of it. */
  readonly labels?: string
}

interface PartKinds extends PartAlone {
  readonly types: ReadonlySet<string>
  /** What tells it from others of that type. */
  readonly fits: (tree: Tree, node: NodeId) => boolean
}

const parts: readonly PartKinds[] = [
  {
    path: ['properties', 'customize'],
    label: 'a step',
    labels: 'steps',
    types: typesOf(customizers),
    // Files of all sorts are of the type "file".
    fits: (tree, node) => literalAt(tree, node, 'type') !== 'file' || hasProperty(tree, node, 'destination'),
  },
  {
    path: ['properties', 'source'],
    label: 'the source',
    types: typesOf(sources),
    // A managed image is both: only what is made has a name for its outcome.
    fits: (tree, node) => !hasProperty(tree, node, 'runOutputName'),
  },
  {
    path: ['properties', 'distribute'],
    label: 'a distribution target',
    labels: 'distribution targets',
    types: typesOf(distributions),
    fits: () => true,
  },
]

function typesOf(kinds: readonly Kind[]): ReadonlySet<string> {
  return new Set(kinds.map(({ type }) => type.toLowerCase()))
}

/** What the object is part of, by its `type` in whatever case; of a list, its first item. A validator reads as the step it is like. */
export function partAlone(tree: Tree, node: NodeId): PartAlone | undefined {
  const isList = typeOf(tree, node) === NodeType.Array
  const [first = node] = isList ? itemsOf(tree, node) : [node]
  const type = literalAt(tree, first, 'type')?.toLowerCase() ?? ''
  const part = parts.find(({ types, fits }) => types.has(type) && fits(tree, first))
  return isList && part?.labels === undefined ? undefined : part
}
