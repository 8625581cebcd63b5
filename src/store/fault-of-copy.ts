import { lineStartsOf, positionAt } from '#core/text/lines.ts'
import { remarks } from '#core/text/tree.ts'
import type { NodeId, SyntaxProblem, Tree } from '#core/text/tree.ts'
import { itemWord } from './lists.ts'
import type { ListName } from './workspace-types.ts'

interface Item {
  readonly list: ListName
  readonly index: number
  readonly node: NodeId
}

/** Why an item cannot be copied, where its own JSON is at fault; nothing where that is sound. */
export function faultOfCopy(tree: Tree, { list, index, node }: Item): string | undefined {
  const problem = faultIn(tree, node)
  if (!problem) return undefined
  const { line } = positionAt(lineStartsOf(tree.text), problem.start)
  return `${itemWord(list)} ${index + 1} has a fault in line ${line + 1}, which a copy would repeat. ${problem.message} Mend it in the JSON first.`
}

/** A comma at the end is none: a copy may have it too. What was never closed is told behind the item, and damages it. */
function faultIn({ starts, ends, problems, damaged }: Tree, node: NodeId): SyntaxProblem | undefined {
  const [start = 0, end = 0] = [starts[node], ends[node]]
  const meets = (span: { start: number; end: number }) => span.start < end && span.end > start
  const isFault = ({ kind }: SyntaxProblem) => kind !== 'trailing-comma' && !remarks.includes(kind)
  return problems.find((problem) => isFault(problem) && meets(problem)) ?? problems[damaged.find(meets)?.problem ?? -1]
}
