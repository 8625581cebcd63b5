import { overridingStep } from '#catalog/generalize/overriding-step.ts'
import { lockAt } from '#catalog/locked.ts'
import { imageWords } from '#catalog/marketplace/image-words.ts'
import { literalText } from '#catalog/rules/literals.ts'
import type { StepId } from '#catalog/declaration.ts'
import type { Part, Template } from '#catalog/template.ts'
import type { IconName } from '#core/kind.ts'
import { toPointer } from '#core/text/path.ts'
import type { Path, Pointer } from '#core/text/path.ts'
import { lists } from '#store/lists.ts'
import type { Counts } from '../counts.ts'
import { kindOf } from '../lists/item-rows.ts'

export interface Tile {
  readonly key: string
  readonly icon: IconName | 'generalize' | 'optimize' | 'lock'
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
  /** Of a kind nobody knows; given by an expression. */
  readonly state: 'unknown' | 'locked' | undefined
}

export const noCounts: Counts = { errors: 0, warnings: 0, placeholders: 0 }

const bare = { isNamed: true, path: undefined, counts: noCounts, index: undefined, kind: undefined } as const

const labelled = (label: string) => ({ label, shortLabel: label })

/** What was found of each tile by its key; of a list as a whole by the list's name. */
export type CountsByKey = ReadonlyMap<string, Counts>

/** Stands for all that an expression gives; `undefined` where it is written out. */
export function lockedTile(
  template: Template,
  step: StepId,
  key: string,
  { at, counts }: { at: Path; counts: CountsByKey },
): Tile | undefined {
  const path = lockAt(template, at)
  if (!path) return undefined
  const found = counts.get(key) ?? noCounts
  return {
    ...bare,
    key,
    icon: 'lock',
    ...labelled('Expression'),
    step,
    path: toPointer(path),
    counts: found,
    state: 'locked',
  }
}

export function sourceTiles(template: Template, counts: CountsByKey): Tile[] {
  const { source } = template
  const locked = lockedTile(template, 'source', 'source', { at: ['properties', 'source'], counts })
  if (locked) return [locked]
  if (!source) return []
  const kind = kindOf(source)
  return [
    {
      ...bare,
      key: 'source',
      icon: kind?.icon ?? 'unknown',
      ...labelled(sourceTitle(source)),
      step: 'source',
      path: '/properties/source',
      counts: counts.get('source') ?? noCounts,
      kind: source.type,
      state: source.type !== undefined && !kind ? 'unknown' : undefined,
    },
  ]
}

/** What the image is called, else its offer, the image's own name, or the kind of source. */
function sourceTitle(source: Part): string {
  const words = imageWords(literalText(source.field('offer')) ?? '', literalText(source.field('sku')) ?? '')
  if (words !== undefined) return words
  const [name] = [source.field('offer'), source.field('imageId'), source.field('imageVersionId')].filter(
    (value) => value?.form === 'literal',
  )
  const last = name?.text.split('/images/').at(-1)
  return last === undefined || last === '' ? (kindOf(source)?.label ?? source.type ?? 'Unknown') : last
}

/** It cannot be moved or taken out; a step that overrides it is where a click leads, and which one does nobody knows of steps that an expression gives. */
export function generalizeTile(template: Template, counts: CountsByKey): Tile {
  const locked = lockedTile(template, 'customize', 'generalize', { at: lists.customize.path, counts })
  if (locked) return locked
  const { os } = template
  const at = overridingStep(template)
  const command = os === undefined ? 'Generalize' : os === 'Windows' ? 'Sysprep' : 'Deprovision'
  const label = at === undefined ? command : `By step ${at + 1}`
  const path = at === undefined ? undefined : toPointer(['properties', 'customize', at])
  return {
    ...bare,
    key: 'generalize',
    icon: 'generalize',
    ...labelled(label),
    step: 'customize',
    path,
    state: undefined,
  }
}

export function optimizeTiles(template: Template, counts: CountsByKey): Tile[] {
  const at = ['properties', 'optimize', 'vmBoot', 'state']
  const locked = lockedTile(template, 'build', 'optimize', { at, counts })
  if (locked) return [locked]
  const state = template.value(at)
  if (state?.text !== 'Enabled') return []
  const path = '/properties/optimize/vmBoot/state'
  const found = counts.get('optimize') ?? noCounts
  return [
    {
      ...bare,
      key: 'optimize',
      icon: 'optimize',
      ...labelled('VM boot'),
      step: 'build',
      path,
      counts: found,
      state: undefined,
    },
  ]
}
