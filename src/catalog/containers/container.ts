import type { Path } from '#core/text/path.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import type { Template, VersionBeside } from '../template.ts'

/** Where an image template stands in a document. */
export interface Place {
  readonly node: NodeId
  readonly path: Path
  /** The deployment whose parameters its expressions mean; the whole document without it. */
  readonly scope?: NodeId
  /** The API version, where it is said beside the template and not in it. */
  readonly version?: VersionBeside
  /** Properties of the template that are said beside it: none of them is missing. */
  readonly beside?: ReadonlySet<string>
}

/** One of the shapes that image templates come in. It is edited where it stands, whatever lies around it. */
export interface Container {
  readonly id: string
  /** Which of the envelope's rules hold in there. */
  readonly kind: Template['container']
  /** What people call it, with its article: "a resource". */
  readonly label: string
  /** `[…]` is an expression of Azure Resource Manager in there. */
  readonly hasExpressions: boolean
  /** All templates in their order; empty where the document has another shape. */
  readonly find: (tree: Tree) => readonly Place[]
}
