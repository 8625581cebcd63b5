import { isDamaged, meetsDamage, typeOf } from './read.ts'
import { NodeType } from './tree.ts'
import type { NodeId, SyntaxProblemKind, TextEdit, Tree } from './tree.ts'

/** Words whose beginning and end are plain, though they are no JSON: another value can be put in their place. */
const plainWords: readonly (SyntaxProblemKind | undefined)[] = [
  'unquoted-placeholder',
  'unquoted-value',
  'bad-number',
  'single-quotes',
  'curly-quotes',
  'doubled-quotes',
]

/** Nothing of the node is beyond reading, or it is one word that can be told from what is around it. */
export function isReplaceable(tree: Tree, node: NodeId): boolean {
  if (!isDamaged(tree, node)) return true
  const [start, end] = [tree.starts[node] ?? 0, tree.ends[node] ?? 0]
  const span = tree.damaged.find((damage) => damage.end > start)
  const isWhole = span !== undefined && span.start === start && span.end === end
  return isWhole && typeOf(tree, node) >= NodeType.String && plainWords.includes(tree.problems[span.problem]?.kind)
}

/** What is put in at an offset goes before the character there, so that one counts. */
export function touchesDamage(tree: Tree, { offset, length }: TextEdit): boolean {
  return meetsDamage(tree, offset, offset + Math.max(1, length))
}
