import type { StepId } from '#catalog/declaration.ts'
import type { Analysis } from '#catalog/analyze.ts'
import type { Part, Template } from '#catalog/template.ts'
import { counted } from '#core/counted.ts'
import { fromPointer, toPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import { itemTitle, listItemOf, lists } from '#store/lists.ts'
import { templateOf } from '#store/selectors.ts'
import type { ListName, WorkspaceState } from '#store/workspace-types.ts'
import { addTo, sameCounts } from '../counts.ts'
import type { Counts } from '../counts.ts'
import { sameList } from '../fields/read.ts'
import { kindOf } from '../lists/item-rows.ts'
import { generalizeTile, lockedTile, noCounts, optimizeTiles, sourceTiles } from './fixed-tiles.ts'
import type { CountsByKey, Tile } from './fixed-tiles.ts'

/** Stands for the steps that are left out between. */
export interface Folded {
  readonly key: string
  readonly count: number
  /** Of all of them. */
  readonly counts: Counts
  readonly step: StepId
  /** The first of them that has what is worst, else the first. */
  readonly path: Pointer
}

export interface Stage {
  readonly id: string
  readonly title: string
  readonly step: StepId
  readonly tiles: readonly (Tile | Folded)[]
  /** What the dashed tile says where there is none. */
  readonly empty: string
  /** What was found of the stage as a whole. */
  readonly counts: Counts
}

/** Where the user is: the item whose field is marked, else the last card opened. */
export function currentKeyOf({ marked, openItems, itemIds, step }: WorkspaceState): string | undefined {
  const item = marked && listItemOf(fromPointer(marked.path))
  if (item) return `${item.list} ${item.index}`
  if (step !== 'customize' && step !== 'validate' && step !== 'distribute') return undefined
  const last = itemIds[step].indexOf(openItems.at(-1) ?? '')
  return last < 0 ? undefined : `${step} ${last}`
}

/** Reads the stages, keeping each stage and tile that is as before: a key press draws one tile again, or none. */
export function createStageReader(): (state: WorkspaceState) => readonly Stage[] {
  let read: readonly unknown[] = []
  let stages: readonly Stage[] = []
  return (state) => {
    const template = templateOf(state)
    const current = currentKeyOf(state)
    const from = [template, state.analysis, current]
    if (!sameList(from, read)) stages = keep(stages, template ? stagesOf(template, state.analysis, current) : [])
    read = from
    return stages
  }
}

function keep(before: readonly Stage[], stages: readonly Stage[]): readonly Stage[] {
  const next = stages.map((stage, index) => {
    const former = before[index]
    if (!former) return stage
    const tiles = stage.tiles.map((tile, at) => (isSameTile(tile, former.tiles[at]) ? former.tiles[at] : tile))
    const isSame =
      former.title === stage.title && sameCounts(former.counts, stage.counts) && sameList(tiles, former.tiles)
    return isSame ? former : { ...stage, tiles }
  })
  return sameList(next, before) ? before : next
}

function isSameTile<T extends Tile | Folded>(tile: T, former: Tile | Folded | undefined): former is T {
  if (!former || former.key !== tile.key) return false
  const { counts, ...rest } = tile
  const of: Readonly<Record<string, unknown>> = { ...former }
  return sameCounts(counts, former.counts) && Object.entries(rest).every(([name, value]) => of[name] === value)
}

/** The way of the image through the build, as the strip draws it. */
function stagesOf(template: Template, analysis: Analysis, current: string | undefined): readonly Stage[] {
  const counts = countsByItem(analysis, template.index)
  const list = (name: ListName) => {
    const locked = lockedTile(template, name, name, { at: lists[name].path, counts })
    if (locked) return { count: 0, tiles: [locked] }
    const parts = lists[name].items(template)
    const tiles = foldedIndexes(parts.length, indexIn(name, current)).flatMap((place) => {
      if ('hidden' in place) return foldedTile(name, place, counts)
      const part = parts[place.index]
      return part ? itemTile(part, place.index, name, counts, parts.length) : []
    })
    return { count: parts.length, tiles }
  }
  const at = (key: string) => counts.get(key) ?? noCounts
  const customize = list('customize')
  const validate = list('validate')
  const distribute = list('distribute')
  return [
    {
      id: 'source',
      title: 'Source',
      step: 'source',
      tiles: sourceTiles(template, counts),
      empty: 'None',
      counts: at('source'),
    },
    {
      id: 'customize',
      title: withCount('Customize', customize.count, 'step'),
      step: 'customize',
      tiles: customize.tiles,
      empty: 'No steps',
      counts: at('customize'),
    },
    {
      id: 'generalize',
      title: 'Generalize',
      step: 'customize',
      tiles: [generalizeTile(template)],
      empty: '',
      counts: noCounts,
    },
    {
      id: 'validate',
      title: withCount('Validate', validate.count, 'step'),
      step: 'validate',
      tiles: validate.tiles,
      empty: 'None',
      counts: at('validate'),
    },
    {
      id: 'optimize',
      title: 'Optimize',
      step: 'build',
      tiles: optimizeTiles(template, counts),
      empty: 'None',
      counts: at('optimize'),
    },
    {
      id: 'distribute',
      title: withCount('Distribute', distribute.count, 'target'),
      step: 'distribute',
      tiles: distribute.tiles,
      empty: 'None',
      counts: at('distribute'),
    },
  ]
}

function indexIn(list: ListName, key: string | undefined): number | undefined {
  return key?.startsWith(`${list} `) ? Number(key.slice(list.length + 1)) : undefined
}

function withCount(title: string, count: number, word: string) {
  return count === 0 ? title : `${title} · ${counted(count, word)}`
}

function itemTile(part: Part, index: number, list: ListName, counts: CountsByKey, count: number): Tile {
  const label = itemTitle(part, index)
  const kind = kindOf(part)
  const isTarget = list === 'distribute'
  return {
    key: `${list} ${index}`,
    icon: kind?.icon ?? 'unknown',
    label,
    shortLabel: (isTarget ? kind?.label : undefined) ?? label,
    isNamed: isTarget && count <= 3,
    step: list,
    path: toPointer(part.path),
    counts: counts.get(`${list} ${index}`) ?? noCounts,
    index,
    kind: part.type,
    state: part.type !== undefined && !kind ? 'unknown' : undefined,
  }
}

const stageKeys = ['source', 'customize', 'validate', 'optimize', 'distribute'] as const

function countsByItem(analysis: Analysis, templateIndex: number): Map<string, Counts> {
  const counts = new Map<string, Counts>()
  for (const finding of analysis.findings) {
    if (finding.template !== templateIndex) continue
    const path = fromPointer(finding.path)
    const item = listItemOf(path)
    const key = item ? `${item.list} ${item.index}` : stageKeys.find((name) => name === path[1])
    if (key !== undefined) counts.set(key, addTo(counts.get(key) ?? noCounts, finding))
  }
  return counts
}

interface Gap {
  readonly from: number
  readonly hidden: number
}

/** Looks at what was found, not at each step: a thousand are folded, and few of them have something. */
function foldedTile(list: ListName, { from, hidden }: Gap, counts: CountsByKey): Folded {
  const all = { errors: 0, warnings: 0, placeholders: 0 }
  const first = { error: Infinity, warning: Infinity }
  for (const [key, { errors, warnings, placeholders }] of counts) {
    const index = key.startsWith(`${list} `) ? Number(key.slice(list.length + 1)) : -1
    if (!(index >= from && index < from + hidden)) continue
    all.errors += errors
    all.warnings += warnings
    all.placeholders += placeholders
    if (errors > 0) first.error = Math.min(first.error, index)
    if (warnings > 0) first.warning = Math.min(first.warning, index)
  }
  const worst = all.errors > 0 ? first.error : first.warning
  const path = toPointer([...lists[list].path, Number.isFinite(worst) ? worst : from])
  return { key: `${list} folded ${from}`, count: hidden, counts: all, step: list, path }
}

/** More than 24: the first 12, the last 3, and always the current one; those between are left out, and counted. */
function foldedIndexes(count: number, current: number | undefined): ({ index: number } | Gap)[] {
  const all = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, at) => ({ index: from + at }))
  if (count <= 24) return all(0, count)
  const [head, tail] = [12, count - 3]
  const isBetween = current !== undefined && current >= head && current < tail
  const gap = (from: number, to: number) => (to > from ? [{ from, hidden: to - from }] : [])
  const middle = isBetween ? [...gap(head, current), { index: current }, ...gap(current + 1, tail)] : gap(head, tail)
  return [...all(0, head), ...middle, ...all(tail, count)]
}
