import { readEstimates } from '../timeline/estimates.ts'
import { timelineOf } from '../timeline/timeline.ts'
import { defineRule, since } from './define-rule.ts'
import { windows } from './example-parts.ts'
import { literalInteger } from './literals.ts'

const path = ['properties', 'buildTimeoutInMinutes']
const least = 60
const updates = { type: 'WindowsUpdate' }
const build = (buildTimeoutInMinutes: number, ...customize: readonly { readonly type: string }[]) => ({
  properties: { source: windows, customize, buildTimeoutInMinutes, vmProfile: { vmSize: 'Standard_D4s_v5' } },
})

export const tmoWindows = defineRule({
  code: 'TMO-WINDOWS',
  severity: since('2019-05-01-preview', 'warning'),
  summary: 'A Windows build has 60 minutes or more.',
  why: 'Starting, restarting and generalizing Windows take so long that shorter builds often time out.',
  source: 'Documentation: "we don\'t recommend setting `buildTimeoutInMinutes` below 60 minutes".',
  examples: {
    bad: [{ template: build(30) }, { template: build(59) }, { template: build(45, updates) }],
    good: [
      { template: build(60) },
      { template: build(100, updates) },
      { template: build(0) },
      { template: { properties: { buildTimeoutInMinutes: 30 } } },
    ],
  },
  check(template, report) {
    const minutes = literalInteger(template.value(path))
    // 1 to 5 fail anyway, which is for TMO-1-5 to say.
    if (template.os !== 'Windows' || minutes === undefined || minutes < 6 || minutes >= least) return
    // What the steps of this template are estimated to take may be more: the fix must not leave it too short.
    const value = Math.max(least, timelineOf(template, readEstimates('')).better ?? 0)
    report(path, `A Windows build often needs more than ${minutes} minutes. Give it ${value} or more.`, {
      fixes: [{ title: `Use ${value}`, edits: [{ op: 'set', path, content: { value } }] }],
    })
  },
})
