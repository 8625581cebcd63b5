import { remember } from '#core/remember.ts'
import { detached } from '#core/text/detached.ts'
import { sourceOf, typeOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { declarationKinds } from '../expressions/declarations.ts'
import type { Template } from '../template.ts'
import { memberOf } from '../tree-values.ts'

/** What the defaults are told from: all that the scope of a template declares. */
interface Declared {
  readonly isEmpty: boolean
  /** Of the same text it is the same: where it changes, so may the findings. */
  readonly number: number
}

export function declaredFor({ tree, scope }: Template): Declared {
  return byScope(tree, scope)
}

/** Read once for each scope: as long as the text of all parameters is, it may be that of thousands of templates. */
const byScope = remember((tree: Tree, scope: NodeId): Declared => {
  const source = declaredSource(tree, scope)
  return { isEmpty: source === '', number: numberOf(source) }
})

function declaredSource(tree: Tree, scope: NodeId): string {
  const objects = declarationKinds.map((kind) => memberOf(tree, scope, kind))
  return objects.map((node) => (typeOf(tree, node) === NodeType.Object ? sourceOf(tree, node) : '')).join('')
}

/** Characters that are remembered before the older half is forgotten: each key in a parameter makes another text. */
const mostKept = 2_000_000

let kept = 0
let numbers = new Map<string, number>()
let older = numbers
let last = 0

/** What was forgotten gets another number: then something is checked that need not be. */
function numberOf(source: string): number {
  const known = numbers.get(source) ?? older.get(source)
  const number = known ?? ++last
  if (numbers.has(source)) return number
  if (kept > mostKept) [older, numbers, kept] = [numbers, new Map<string, number>(), 0]
  numbers.set(detached(source), number)
  kept += source.length
  return number
}
