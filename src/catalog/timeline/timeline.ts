import { table } from '#core/table.ts'
import { toPointer } from '#core/text/path.ts'
import type { Path, Pointer } from '#core/text/path.ts'
import { itemsOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import { generalizers } from '../generalize/generalize.ts'
import { overridingStep } from '../generalize/overriding-step.ts'
import { lockAt } from '../locked.ts'
import { isLockedItem } from '../locked-blocks.ts'
import type { Part, Template } from '../template.ts'
import { estimates } from './estimates.ts'
import type { EstimateId, Estimates } from './estimates.ts'
import { longestLimit, timeLimitOf } from './time-limit.ts'
import type { TimeLimit } from './time-limit.ts'

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
  /** Of a step or a validator: its place in its list, from 1. */
  readonly number?: number
  /** An expression stands for it: it takes time that nobody can tell, and counts for none. */
  readonly isUnknown?: boolean
}

export interface Timeline {
  readonly rows: readonly TimelineRow[]
  readonly total: number
  /** Rows that expressions stand for. */
  readonly unknown: number
  /** One expression gives all: there is not even a row to draw. */
  readonly isWhollyUnknown: boolean
  readonly limit: TimeLimit
  readonly verdict: 'fits' | 'tight' | 'over' | 'unknown'
  /** A timeout with room to spare, where the present one is tight or too short. */
  readonly better: number | undefined
}

/** A build is rarely as quick as it is estimated. */
const spare = 1.25

type Draft = Omit<TimelineRow, 'from' | 'minutes'>

/** The run of a template in the order it happens, by estimates, against the time it has. */
export function timelineOf(template: Template, minutes: Estimates): Timeline {
  let from = 0
  const rows = draftsOf(template).map((draft): TimelineRow => {
    const row = { ...draft, minutes: draft.isUnknown ? 0 : minutes[draft.estimate], from }
    from += row.minutes
    return row
  })
  const isWhollyUnknown = rows.length === 0
  const limit = timeLimitOf(template)
  const verdict = verdictOf(from, isWhollyUnknown ? undefined : limit.minutes)
  const wanted = Math.min(longestLimit, Math.ceil((from * spare) / 30) * 30)
  // A number in place of an expression would take the choice from whoever deploys.
  const isOwn = limit.from === 'written' || limit.from === 'default'
  const isBetter = (verdict === 'over' || verdict === 'tight') && isOwn && wanted > (limit.minutes ?? 0)
  const unknown = rows.filter((row) => row.isUnknown).length
  return { rows, total: from, unknown, isWhollyUnknown, limit, verdict, better: isBetter ? wanted : undefined }
}

function verdictOf(total: number, limit: number | undefined): Timeline['verdict'] {
  if (limit === undefined) return 'unknown'
  if (total > limit) return 'over'
  return total * spare > limit ? 'tight' : 'fits'
}

function draftsOf(template: Template): Draft[] {
  if (lockAt(template, ['properties'])) return []
  const { os, customizers } = template
  const isLinux = os === 'Linux'
  const start: Draft = row(isLinux ? 'startLinux' : 'startWindows', 'Start the build VM', '/properties/source')
  const capture: Draft = row('capture', 'Capture the image', undefined)
  return [
    start,
    ...(lockedRow(template, 'Steps', ['properties', 'customize']) ??
      customizers.map((part, index) => stepRow(template, part, index))),
    generalizeRow(template, isLinux),
    capture,
    ...validateRows(template),
    ...optimizeRows(template),
    ...(lockedRow(template, 'Targets', ['properties', 'distribute']) ??
      template.distributors.flatMap((part, index) => targetRows(template, part, index))),
  ]
}

/** The one row for all that an expression stands for; `undefined` where it is written out. */
function lockedRow(template: Template, label: string, path: Path): [Draft] | undefined {
  const locked = lockAt(template, path)
  return locked && [unknownRow(label, toPointer(locked))]
}

function unknownRow(label: string, path: Pointer): Draft {
  return { ...row('other', label, path, 'from an expression'), isUnknown: true }
}

function validateRows(template: Template): Draft[] {
  const { validators } = template
  const locked = lockedRow(template, 'Validators', ['properties', 'validate', 'inVMValidations'])
  if (!locked && validators.length === 0) return []
  const checks = validators.map((part, index) =>
    isLockedItem(template, part)
      ? { ...unknownRow('Validator', toPointer(part.path)), number: index + 1 }
      : validatorRow(part, index),
  )
  return [
    ...(locked ? [] : [row('startToValidate', 'Start a VM of the image', '/properties/validate')]),
    ...(locked ?? checks),
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

function stepRow(template: Template, part: Part, index: number): Draft {
  const number = index + 1
  if (isLockedItem(template, part)) return { ...unknownRow('Step', toPointer(part.path)), number }
  const estimate = stepEstimates[part.type ?? ''] ?? 'other'
  const waits = part.type === 'WindowsRestart' ? `waits up to ${part.field('restartTimeout')?.text ?? '5m'}` : undefined
  return { ...row(estimate, titleOf(part, 'Step'), toPointer(part.path), waits), number }
}

function validatorRow(part: Part, index: number): Draft {
  return { ...row('validator', titleOf(part, 'Validator'), toPointer(part.path)), number: index + 1 }
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
  const locked = lockedRow(template, estimates.optimize.label, path)
  if (locked) return locked
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
  if (isLockedItem(template, part)) return [unknownRow(`Target ${index + 1}`, path)]
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
