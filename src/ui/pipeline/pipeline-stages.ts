import type { StepId } from '#catalog/declaration.ts'
import type { Analysis } from '#catalog/analyze.ts'
import type { Part, Template } from '#catalog/template.ts'
import { detachedData } from '#core/text/detached.ts'
import { fromPointer, toPointer } from '#core/text/path.ts'
import { currentKeyOf } from '#store/current-item.ts'
import { countOf, itemTitle, listItemOf, lists } from '#store/lists.ts'
import { templateOf } from '#store/selectors.ts'
import type { ListName, WorkspaceState } from '#store/workspace-types.ts'
import { addTo, sameCounts } from '../counts.ts'
import type { Counts } from '../counts.ts'
import { sameList } from '../fields/read.ts'
import { kindOf } from '../lists/item-rows.ts'
import { generalizeTile, lockedTile, noCounts, optimizeTiles, sourceTiles } from './fixed-tiles.ts'
import type { CountsByKey, Tile } from './fixed-tiles.ts'
import { foldedIndexes, foldedTile } from './folded-tiles.ts'
import type { Folded } from './folded-tiles.ts'

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
    // One that is kept outlives the text it was read from.
    const tiles = stage.tiles.map((tile, at) =>
      isSameTile(tile, former.tiles[at]) ? former.tiles[at] : detachedData(tile),
    )
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
      title: titled('Customize', 'customize', customize.count),
      step: 'customize',
      tiles: customize.tiles,
      empty: 'No steps',
      counts: at('customize'),
    },
    {
      id: 'generalize',
      title: 'Generalize',
      step: 'customize',
      tiles: [generalizeTile(template, counts)],
      empty: '',
      counts: noCounts,
    },
    {
      id: 'validate',
      title: titled('Validate', 'validate', validate.count),
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
      title: titled('Distribute', 'distribute', distribute.count),
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

function titled(title: string, list: ListName, count: number) {
  return count === 0 ? title : `${title} · ${countOf(list, count)}`
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
