import { table } from '#core/table.ts'
import { toPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import { itemsOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import { generalizers } from '../generalize/generalize.ts'
import { overridingStep } from '../generalize/overriding-step.ts'
import { literalInteger } from '../rules/literals.ts'
import type { Part, Template } from '../template.ts'
import { estimates } from './estimates.ts'
import type { EstimateId, Estimates } from './estimates.ts'

/** A part of the run, one after the other. */
export interface TimelineRow {
  readonly label: string
  readonly estimate: EstimateId
  readonly minutes: number
  /** Minutes from the start of the run. */
  readonly from: number
  /** What it belongs to in the template; `undefined` for what the service does by itself. */
  readonly path: Pointer | undefined
  readonly note?: string
}

export interface Timeline {
  readonly rows: readonly TimelineRow[]
  readonly total: number
  /** `undefined` where an expression or a placeholder stands for it. */
  readonly limit: number | undefined
  readonly isDefaultLimit: boolean
  readonly verdict: 'fits' | 'tight' | 'over' | 'unknown'
  /** A timeout with room to spare, where the present one is tight or too short. */
  readonly better: number | undefined
}

const timeoutPath = ['properties', 'buildTimeoutInMinutes']
const defaultLimit = 240
const longestLimit = 960
/** A build is rarely as quick as it is estimated. */
const spare = 1.25

type Draft = Omit<TimelineRow, 'from' | 'minutes'>

/** The run of a template in the order it happens, by estimates, against the time it has. */
export function timelineOf(template: Template, minutes: Estimates): Timeline {
  let from = 0
  const rows = draftsOf(template).map((draft): TimelineRow => {
    const row = { ...draft, minutes: minutes[draft.estimate], from }
    from += row.minutes
    return row
  })
  const { limit, isDefaultLimit } = limitOf(template)
  const verdict = verdictOf(from, limit)
  const wanted = Math.min(longestLimit, Math.ceil((from * spare) / 30) * 30)
  const isBetter = (verdict === 'over' || verdict === 'tight') && limit !== undefined && wanted > limit
  return { rows, total: from, limit, isDefaultLimit, verdict, better: isBetter ? wanted : undefined }
}

function verdictOf(total: number, limit: number | undefined): Timeline['verdict'] {
  if (limit === undefined) return 'unknown'
  if (total > limit) return 'over'
  return total * spare > limit ? 'tight' : 'fits'
}

function limitOf(template: Template): { limit: number | undefined; isDefaultLimit: boolean } {
  const value = template.value(timeoutPath)
  const written = literalInteger(value)
  if (value === undefined || written === 0) return { limit: defaultLimit, isDefaultLimit: true }
  return { limit: written, isDefaultLimit: false }
}

function draftsOf(template: Template): Draft[] {
  const { os, customizers, validators, distributors } = template
  const isLinux = os === 'Linux'
  const start: Draft = row(isLinux ? 'startLinux' : 'startWindows', 'Start the build VM', '/properties/source')
  const capture: Draft = row('capture', 'Capture the image', undefined)
  return [
    start,
    ...customizers.map((part, index) => stepRow(part, index)),
    generalizeRow(template, isLinux),
    capture,
    ...(validators.length > 0
      ? [row('startToValidate', 'Start a VM of the image', '/properties/validate'), ...validators.map(validatorRow)]
      : []),
    ...optimizeRows(template),
    ...distributors.flatMap((part, index) => targetRows(template, part, index)),
  ]
}

function row(estimate: EstimateId, label: string, path: Pointer | undefined, note?: string): Draft {
  return { estimate, label, path, ...(note !== undefined && { note }) }
}

const stepEstimates = table<EstimateId>({
  Shell: 'script',
  PowerShell: 'script',
  File: 'file',
  WindowsRestart: 'restart',
  WindowsUpdate: 'updates',
})

function stepRow(part: Part, index: number): Draft {
  const estimate = stepEstimates[part.type ?? ''] ?? 'other'
  const waits = part.type === 'WindowsRestart' ? `waits up to ${part.field('restartTimeout')?.text ?? '5m'}` : undefined
  return row(estimate, titleOf(part, `Step ${index + 1}`), toPointer(part.path), waits)
}

function validatorRow(part: Part, index: number): Draft {
  return row('validator', titleOf(part, `Validator ${index + 1}`), toPointer(part.path))
}

function generalizeRow(template: Template, isLinux: boolean): Draft {
  const at = overridingStep(template)
  const estimate = isLinux ? 'generalizeLinux' : 'generalizeWindows'
  const path = at === undefined ? undefined : toPointer(['properties', 'customize', at])
  const note = at === undefined ? generalizers[isLinux ? 'Linux' : 'Windows'].label : `overridden by step ${at + 1}`
  return row(estimate, 'Generalize', path, note)
}

function optimizeRows(template: Template): Draft[] {
  const path = ['properties', 'optimize', 'vmBoot', 'state']
  if (template.value(path)?.text !== 'Enabled') return []
  return [row('optimize', estimates.optimize.label, toPointer(path))]
}

const targetEstimates = table<EstimateId>({
  ManagedImage: 'managedImage',
  SharedImage: 'gallery',
  VHD: 'vhd',
})

function targetRows(template: Template, part: Part, index: number): Draft[] {
  const path = toPointer(part.path)
  const title = titleOf(part, `Target ${index + 1}`)
  const first = row(targetEstimates[part.type ?? ''] ?? 'other', title, path, part.type)
  const regions = Math.max(countOf(template, part, 'targetRegions'), countOf(template, part, 'replicationRegions'))
  if (regions < 2) return [first]
  return [first, row('regions', `${title}: replicate`, path, `${regions} regions`)]
}

function countOf({ tree }: Template, part: Part, name: string): number {
  const value = part.field(name)
  return value?.type === NodeType.Array ? itemsOf(tree, value.node).length : 0
}

function titleOf(part: Part, fallback: string): string {
  const name = part.field('name')?.text ?? part.field('runOutputName')?.text ?? ''
  return name === '' ? (part.type ?? fallback) : name
}
