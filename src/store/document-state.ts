import type { Analysis } from '#catalog/analyze.ts'
import type { Facts } from '#catalog/facts.ts'
import { readDocument } from '#catalog/read-document.ts'
import type { Template } from '#catalog/template.ts'
import { keepsNodes, reparse } from '#core/text/reparse.ts'
import { mapOffset } from '#core/text/text-edit.ts'
import type { TextEdit, Tree } from '#core/text/tree.ts'
import type { Checker } from './checker.ts'
import { carryIds, createItemId } from './item-ids.ts'
import type { Identified } from './item-ids.ts'
import { listNames, lists, tracesOf } from './lists.ts'
import type { ListName } from './workspace-types.ts'

export type ItemsByList = Readonly<Record<ListName, Identified>>

/** What is known of a text before it is read. */
interface Known {
  /** The former text's, of which `edits` made this one. */
  readonly analysis?: Analysis
  readonly edits?: readonly TextEdit[]
  /** Of this very text. */
  readonly tree?: Tree | undefined
  readonly facts: Facts
}

/** What is derived from a text and the facts beside it; where it cannot be checked at once, the former findings stay, moved along, till then. */
export function analyzeText(
  text: string,
  check: Checker['now'],
  { analysis: former, edits = [], tree, facts }: Known,
): { readonly analysis: Analysis; readonly isChecking: boolean } {
  const read = readDocument(text, { tree: former ? reparse(former.tree, edits, text) : tree, facts })
  const found = check(read)
  const findings = found ?? (former ? moveFindings(former, edits) : [])
  return { analysis: { ...read, findings }, isChecking: !found }
}

function moveFindings({ findings }: Analysis, edits: readonly TextEdit[]): Analysis['findings'] {
  return findings.map((finding) => ({
    ...finding,
    range: { start: mapOffset(edits, finding.range.start, 'left'), end: mapOffset(edits, finding.range.end, 'right') },
  }))
}

export function newItems(analysis: Analysis, templateIndex: number): ItemsByList {
  const template = analysis.templates[templateIndex]
  const identify = (list: ListName): Identified => ({
    ids: template ? lists[list].items(template).map(createItemId) : [],
    lost: [],
  })
  return { customize: identify('customize'), validate: identify('validate'), distribute: identify('distribute') }
}

/** The same object comes back where nothing was added, lost or moved. */
export function carryItems(
  items: ItemsByList,
  before: { analysis: Analysis; templateIndex: number },
  after: { analysis: Analysis; templateIndex: number },
  edits: readonly TextEdit[],
): ItemsByList {
  const [oldTemplate, newTemplate] = [before, after].map(
    ({ analysis, templateIndex }) => analysis.templates[templateIndex],
  )
  const hasSameNodes = keepsNodes(after.analysis.tree, before.analysis.tree.starts)
  const carried = { ...items }
  let isSame = true
  for (const list of listNames) {
    if (hasSameNodes && isSameList(oldTemplate, newTemplate, list)) continue
    carried[list] = carryIds(items[list], tracesOf(oldTemplate, list), tracesOf(newTemplate, list), edits)
    isSame &&= carried[list] === items[list]
  }
  return isSame ? items : carried
}

/** Of two trees with the same nodes. A key that was typed in may have made another list of it, or none. */
function isSameList(before: Template | undefined, after: Template | undefined, list: ListName): boolean {
  if (!before || !after) return false
  const [old, now] = [lists[list].items(before), lists[list].items(after)]
  return old.length === now.length && now.every(({ node }, index) => node === old[index]?.node)
}

/** The current template is the one that stands where it stood, else the nearest by number. */
export function carryTemplateIndex(
  before: Analysis,
  after: Analysis,
  index: number,
  edits: readonly TextEdit[],
): number {
  const template = before.templates[index]
  if (template && after.templates.length !== before.templates.length) {
    const start = mapOffset(edits, before.tree.starts[template.node] ?? 0, 'right')
    const found = after.templates.findIndex(({ node }) => after.tree.starts[node] === start)
    if (found >= 0) return found
  }
  return Math.max(0, Math.min(index, after.templates.length - 1))
}
