import type { IconName } from '#core/kind.ts'
import type { StepId } from '#catalog/declaration.ts'
import type { Analysis } from '#catalog/analyze.ts'
import type { Part, Template } from '#catalog/template.ts'
import { fromPointer, toPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import { itemTitle, listItemOf, lists } from '#store/lists.ts'
import type { ListName } from '#store/workspace-types.ts'
import { addTo } from '../counts.ts'
import type { Counts } from '../counts.ts'

export interface Tile {
  readonly key: string
  readonly icon: IconName | 'generalize' | 'optimize'
  readonly label: string
  /** On the tile while it is not the current one: of a target what it is, not what its run output is called. */
  readonly shortLabel: string
  /** Shown on the tile whatever is current: the only tile of its stage. */
  readonly isNamed: boolean
  readonly step: StepId
  readonly path: Pointer | undefined
  readonly counts: Counts
  /** In a list: its position. */
  readonly index: number | undefined
  readonly kind: string | undefined
}

export interface Stage {
  readonly id: string
  readonly title: string
  readonly step: StepId
  readonly tiles: readonly Tile[]
  /** What the dashed tile says where there is none. */
  readonly empty: string
}

const noCounts: Counts = { errors: 0, warnings: 0, placeholders: 0 }

/** The way of the image through the build, as the strip draws it. */
export function pipelineStages(template: Template, analysis: Analysis): readonly Stage[] {
  const counts = countsByItem(analysis, template.index)
  const list = (name: ListName, step: StepId) =>
    lists[name].items(template).map((part, index) => itemTile(part, index, name, step, counts))
  const customizers = list('customize', 'customize')
  const validators = list('validate', 'validate')
  const targets = list('distribute', 'distribute')
  return [
    { id: 'source', title: 'Source', step: 'source', tiles: sourceTiles(template, counts), empty: 'None' },
    {
      id: 'customize',
      title: counted('Customize', customizers.length, 'step'),
      step: 'customize',
      tiles: customizers,
      empty: 'No steps',
    },
    { id: 'generalize', title: 'Generalize', step: 'customize', tiles: [generalizeTile(template)], empty: '' },
    {
      id: 'validate',
      title: counted('Validate', validators.length, 'step'),
      step: 'validate',
      tiles: validators,
      empty: 'None',
    },
    { id: 'optimize', title: 'Optimize', step: 'build', tiles: optimizeTiles(template), empty: 'None' },
    {
      id: 'distribute',
      title: counted('Distribute', targets.length, 'target'),
      step: 'distribute',
      tiles: lists.distribute
        .items(template)
        .flatMap((part, index) => targetTile(part, targets[index], targets.length)),
      empty: 'None',
    },
  ]
}

function counted(title: string, count: number, word: string) {
  return count === 0 ? title : `${title} · ${count} ${word}${count === 1 ? '' : 's'}`
}

function sourceTiles(template: Template, counts: Map<string, Counts>): Tile[] {
  const { source } = template
  if (!source) return []
  return [
    {
      ...bare,
      key: 'source',
      icon: source.kind?.icon ?? 'unknown',
      ...labelled(sourceTitle(source)),
      step: 'source',
      path: '/properties/source',
      counts: counts.get('source') ?? noCounts,
      kind: source.type,
    },
  ]
}

/** The image by its offer, the image's own name, else the kind of source. */
function sourceTitle(source: Part): string {
  const [name] = [source.field('offer'), source.field('imageId'), source.field('imageVersionId')].filter(
    (value) => value?.form === 'literal',
  )
  const last = name?.text.split('/images/').at(-1)
  return last === undefined || last === '' ? (source.kind?.label ?? source.type ?? 'Unknown') : last
}

const labelled = (label: string) => ({ label, shortLabel: label })

const bare = { isNamed: true, path: undefined, counts: noCounts, index: undefined, kind: undefined } as const

function generalizeTile({ os }: Template): Tile {
  const label = os === undefined ? 'Generalize' : os === 'Windows' ? 'Sysprep' : 'Deprovision'
  return { ...bare, key: 'generalize', icon: 'generalize', ...labelled(label), step: 'customize' }
}

function optimizeTiles(template: Template): Tile[] {
  const state = template.value(['properties', 'optimize', 'vmBoot', 'state'])
  if (state?.text !== 'Enabled') return []
  const path = '/properties/optimize/vmBoot/state'
  return [{ ...bare, key: 'optimize', icon: 'optimize', ...labelled('VM boot'), step: 'build', path }]
}

function itemTile(part: Part, index: number, list: ListName, step: StepId, counts: Map<string, Counts>): Tile {
  return {
    key: `${list} ${index}`,
    icon: part.kind?.icon ?? 'unknown',
    ...labelled(itemTitle(part, index)),
    isNamed: false,
    step,
    path: toPointer(part.path),
    counts: counts.get(`${list} ${index}`) ?? noCounts,
    index,
    kind: part.type,
  }
}

function targetTile(part: Part, tile: Tile | undefined, count: number): Tile[] {
  if (!tile) return []
  return [{ ...tile, isNamed: count <= 3, shortLabel: part.kind?.label ?? tile.label }]
}

function countsByItem(analysis: Analysis, templateIndex: number): Map<string, Counts> {
  const counts = new Map<string, Counts>()
  for (const finding of analysis.findings) {
    if (finding.template !== templateIndex) continue
    const path = fromPointer(finding.path)
    const item = listItemOf(path)
    const key = item ? `${item.list} ${item.index}` : path[1] === 'source' ? 'source' : undefined
    if (key !== undefined) counts.set(key, addTo(counts.get(key) ?? noCounts, finding))
  }
  return counts
}

/** More than 24 customizers: the first 12, the last 3, and always the current one; numbers stand for what is left out between. */
export function foldTiles(tiles: readonly Tile[], current: number | undefined): readonly (Tile | number)[] {
  if (tiles.length <= 24) return tiles
  const shown: (Tile | number)[] = []
  let hidden = 0
  for (const [index, tile] of tiles.entries()) {
    if (index < 12 || index >= tiles.length - 3 || index === current) {
      if (hidden > 0) shown.push(hidden)
      hidden = 0
      shown.push(tile)
    } else hidden += 1
  }
  return shown
}
