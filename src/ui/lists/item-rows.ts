import { customizers } from '#catalog/customizers/index.ts'
import { distributions } from '#catalog/distributions/index.ts'
import type { Part, Template } from '#catalog/template.ts'
import { sources } from '#catalog/sources/index.ts'
import { validators } from '#catalog/validators/index.ts'
import type { IconName, Kind, SummaryValue } from '#core/kind.ts'
import { detached } from '#core/text/detached.ts'
import { fromPointer, toPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import { itemsOf, stringOf, typeOf } from '#core/text/read.ts'
import { untouchedSince } from '#core/text/reparse.ts'
import { NodeType } from '#core/text/tree.ts'
import type { NodeId } from '#core/text/tree.ts'
import { itemTitle, lists } from '#store/lists.ts'
import { templateOf } from '#store/selectors.ts'
import type { ItemId, ListName, Workspace, WorkspaceState } from '#store/workspace-types.ts'
import { addTo, sameCounts } from '../counts.ts'
import type { Counts } from '../counts.ts'
import { isContainer, sameList } from '../fields/read.ts'
import { blockLengthOf } from './list-dom.ts'

/** All that a closed card shows, as plain values: a row is drawn again only when one of them changed. */
export interface ItemRow {
  readonly id: ItemId
  readonly title: string
  readonly isNamed: boolean
  readonly type: string
  readonly icon: IconName
  readonly summary: string
  readonly isUnknown: boolean
  readonly isDamaged: boolean
  readonly errors: number
  readonly warnings: number
  readonly placeholders: number
}

const kindsByList: Readonly<Record<Part['list'], readonly Kind[]>> = {
  source: sources,
  customize: customizers,
  validate: validators,
  distribute: distributions,
}

/** The kind of this version, else the same kind of another one. */
export function kindOf(part: Part): Kind | undefined {
  return part.kind ?? kindsByList[part.list].findLast(({ type }) => type === part.type)
}

export function partAt(state: WorkspaceState, list: ListName, index: number): Part | undefined {
  const template = templateOf(state)
  return template && lists[list].items(template)[index]
}

/** What an item is called in what is said of it; nothing where it is gone. */
export function titleAt({ getState }: Workspace, list: ListName, index: number): string {
  const part = partAt(getState(), list, index)
  return part ? itemTitle(part, index) : ''
}

export function listPointer(list: ListName): Pointer {
  return toPointer(lists[list].path)
}

/** Neighbouring rows; the same object as long as none of them changed. */
export interface RowBlock {
  readonly start: number
  readonly rows: readonly ItemRow[]
}

/** A row, and all that it was read from. */
interface Reading {
  readonly node: NodeId
  readonly source: string
  readonly version: string | undefined
  readonly counts: Counts
  readonly row: ItemRow
}

/**
 * Reads the rows of a list, keeping the row of each item whose source, counts
 * and version are as before: at a thousand steps a key press makes one new row.
 */
export function createRowReader(list: ListName): (state: WorkspaceState) => readonly RowBlock[] {
  let former: WorkspaceState | undefined
  let readings: readonly Reading[] = []
  let blocks: readonly RowBlock[] = []
  return (state) => {
    if (former && isSameReading(former, state, list)) return blocks
    readings = readAll(state, list, { readings, starts: former?.analysis.tree.starts })
    former = state
    blocks = blocksOf(readings, blocks)
    return blocks
  }
}

interface Before {
  readonly readings: readonly Reading[]
  /** Of the tree they were read from. */
  readonly starts: Int32Array | undefined
}

function readAll(state: WorkspaceState, list: ListName, { readings: before, starts }: Before): Reading[] {
  const template = templateOf(state)
  if (!template) return []
  const { tree, version } = template
  const counts = countsOf(state, list)
  const ids = state.itemIds[list]
  let byId: Map<ItemId, Reading> | undefined
  const former = (id: ItemId, index: number) => {
    const there = before[index]
    if (there?.row.id === id) return there
    byId ??= new Map(before.map((reading) => [reading.row.id, reading]))
    return byId.get(id)
  }
  const isUntouched = untouchedSince(tree, starts)
  const sourceOf = ({ node }: Part, known: Reading | undefined) =>
    known?.node === node && isUntouched(node) ? known.source : tree.text.slice(tree.starts[node], tree.ends[node])
  return lists[list].items(template).map((part, index) => {
    const id = ids[index] ?? `${list}-${index}`
    const { node } = part
    const found = counts.get(index) ?? noCounts
    const known = former(id, index)
    const source = sourceOf(part, known)
    const isSame =
      known?.source === source &&
      known.version === version &&
      known.row.isDamaged === part.isDamaged &&
      sameCounts(known.counts, found)
    if (isSame) return known.node === node ? known : { ...known, node }
    return { node, source: detached(source), version, counts: found, row: rowOf(template, part, id, found) }
  })
}

function blocksOf(readings: readonly Reading[], before: readonly RowBlock[]): readonly RowBlock[] {
  const blocks: RowBlock[] = []
  const blockLength = blockLengthOf(readings.length)
  for (let start = 0; start < readings.length; start += blockLength) {
    const length = Math.min(blockLength, readings.length - start)
    const former = before[blocks.length]
    const isSame =
      former?.rows.length === length && former.rows.every((row, index) => row === readings[start + index]?.row)
    const rows = isSame ? former.rows : readings.slice(start, start + length).map(({ row }) => row)
    blocks.push(isSame ? former : { start, rows })
  }
  return sameList(blocks, before) ? before : blocks
}

function isSameReading(a: WorkspaceState, b: WorkspaceState, list: ListName) {
  return a.analysis === b.analysis && a.templateIndex === b.templateIndex && a.itemIds[list] === b.itemIds[list]
}

const noCounts: Counts = { errors: 0, warnings: 0, placeholders: 0 }

/** What was found of each item and all within it. */
function countsOf(state: WorkspaceState, list: ListName): Map<number, Counts> {
  const counts = new Map<number, Counts>()
  const prefix = `${listPointer(list)}/`
  for (const finding of state.analysis.findings) {
    if (finding.template !== state.templateIndex || !finding.path.startsWith(prefix)) continue
    const index = Number.parseInt(finding.path.slice(prefix.length), 10)
    if (Number.isInteger(index)) counts.set(index, addTo(counts.get(index) ?? noCounts, finding))
  }
  return counts
}

function rowOf(template: Template, part: Part, id: ItemId, counts: Counts): ItemRow {
  const { title, type, summary, ...face } = faceOf(template, part)
  // A row outlives the text it was read from, and must not hold it.
  const words = { title: detached(title), type: detached(type), summary: detached(summary) }
  return { id, ...face, ...words, isDamaged: part.isDamaged, ...counts }
}

type Face = Pick<ItemRow, 'title' | 'isNamed' | 'type' | 'icon' | 'summary' | 'isUnknown'>

function faceOf(template: Template, part: Part): Face {
  const { tree } = template
  if (typeOf(tree, part.node) === NodeType.String) {
    const summary = stringOf(tree, part.node)
    return { title: 'Expression', isNamed: false, type: '', icon: 'unknown', summary, isUnknown: true }
  }
  const kind = kindOf(part)
  const name = part.field('name') ?? part.field('runOutputName')
  const isNamed = name !== undefined && name.text !== ''
  const type = part.type ?? ''
  return {
    title: isNamed ? name.text : type === '' ? 'No type' : type,
    isNamed,
    type,
    icon: kind?.icon ?? 'unknown',
    summary: kind ? kind.summarize(summaryValue(template, part)) : 'unknown kind, kept as is',
    isUnknown: !kind,
  }
}

/** What a kind sums up: literals only, and nothing that throws on a wrong type. */
export function summaryValue(template: Template, part: Part): SummaryValue {
  const literal = (path: string) => {
    const value = path.startsWith('/') ? template.value(fromPointer(path)) : part.field(path)
    return value?.form === 'literal' && !isContainer(value.type) ? value.text : undefined
  }
  return {
    text: literal,
    count: (name) => {
      const value = part.field(name)
      return value?.type === NodeType.Array ? itemsOf(template.tree, value.node).length : 0
    },
    isOn: (name) => literal(name) === 'true',
  }
}
