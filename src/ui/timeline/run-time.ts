import type { Template } from '#catalog/template.ts'
import { readEstimates } from '#catalog/timeline/estimates.ts'
import { sentenceOf } from '#catalog/timeline/timeline-words.ts'
import { timelineOf } from '#catalog/timeline/timeline.ts'
import type { Timeline } from '#catalog/timeline/timeline.ts'

/** What is said of the run outside of its dialog. */
export interface RunTime {
  readonly verdict: Timeline['verdict']
  readonly sentence: string
}

export function readRunTime(template: Template, keptEstimates: string): RunTime {
  const timeline = timelineOf(template, readEstimates(keptEstimates))
  return { verdict: timeline.verdict, sentence: sentenceOf(timeline) }
}
