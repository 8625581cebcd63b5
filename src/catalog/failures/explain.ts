import type { Finding } from '#core/finding.ts'
import type { Edit } from '#core/text/edit.ts'
import { isKind } from '../rules/is-kind.ts'
import type { Part, Template } from '../template.ts'
import type { Cause } from './cause.ts'
import { exitCode } from './exit-codes.ts'
import type { LogReading, Quote, StepSort } from './read-log.ts'

export interface Explanation {
  /** The step of the template that failed. */
  readonly step: { readonly index: number; readonly isSure: boolean; readonly quote: Quote } | undefined
  /** The build came past the last step. */
  readonly isBehindSteps: boolean
  readonly exit: { readonly code: number; readonly meaning: string | undefined; readonly quote: Quote } | undefined
  /** Takes the exit code for success, where it is one. */
  readonly acceptCode: readonly Edit[] | undefined
  readonly causes: readonly {
    readonly cause: Cause
    readonly quotes: readonly Quote[]
    readonly findings: readonly Finding[]
  }[]
}

/** What a log says, held against the template that was built. */
export function explain(
  reading: LogReading,
  template: Template | undefined,
  findings: readonly Finding[],
): Explanation {
  const { failure, found, steps } = reading
  const step = template && failingStep(reading, template)
  const own = findings.filter(({ template: index }) => index === template?.index)
  return {
    step: step && failure && { ...step, quote: failure.quote },
    isBehindSteps: failure !== undefined && step === undefined && steps.length > 0,
    exit: exitOf(failure),
    acceptCode: acceptCode(failure?.exitCode, step && template.customizers[step.index]),
    causes: telling(found).map(({ cause, quotes }) => ({
      cause,
      quotes,
      findings: own.filter(({ code }) => cause.codes?.includes(code)),
    })),
  }
}

/** What is general says nothing beside what is not. */
function telling(found: LogReading['found']): LogReading['found'] {
  const special = found.filter(({ cause }) => !cause.isGeneral && !cause.isHarmless)
  return special.length > 0 ? special : found
}

function exitOf(failure: LogReading['failure']): Explanation['exit'] {
  if (failure?.exitCode === undefined) return undefined
  return { code: failure.exitCode, meaning: exitCode(failure.exitCode)?.meaning, quote: failure.quote }
}

function acceptCode(code: number | undefined, part: Part | undefined): readonly Edit[] | undefined {
  const isSuccess = code !== undefined && exitCode(code)?.isSuccess === true
  if (!isSuccess || !part || !isKind(part, 'PowerShell')) return undefined
  const path = [...part.path, 'validExitCodes']
  return part.field('validExitCodes')
    ? [{ op: 'insert', path, index: 0, content: { value: code } }]
    : [{ op: 'set', path, content: { value: [0, code] } }]
}

/** Goes through log and template side by side: what began in the log is the next step of that sort. */
function failingStep(
  { steps, failure }: LogReading,
  { customizers }: Template,
): { index: number; isSure: boolean } | undefined {
  if (!failure) return undefined
  let next = 0
  let last: number | undefined
  let isSure = true
  for (const { sort } of steps.slice(0, failure.begun)) {
    const index = customizers.findIndex((part, position) => position >= next && isSort(part, sort))
    if (index < 0) {
      // Behind the last step the service generalizes, by a script of its own.
      if (next >= customizers.length) return undefined
      isSure = false
      continue
    }
    if (index !== next) isSure = false
    last = index
    next = index + 1
  }
  return last === undefined ? undefined : { index: last, isSure }
}

const isSort = (part: Part, sort: StepSort) => isKind(part, sort)
