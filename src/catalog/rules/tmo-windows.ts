import { defineRule, since } from './define-rule.ts'
import { windows } from './example-parts.ts'
import { literalInteger } from './literals.ts'

const path = ['properties', 'buildTimeoutInMinutes']
const wanted = 60
const build = (buildTimeoutInMinutes: number) => ({
  properties: { source: windows, customize: [], buildTimeoutInMinutes },
})

export const tmoWindows = defineRule({
  code: 'TMO-WINDOWS',
  severity: since('2019-05-01-preview', 'warning'),
  summary: 'A Windows build has 60 minutes or more.',
  why: 'Starting, restarting and generalizing Windows take so long that shorter builds often time out.',
  source: 'Documentation: "we don\'t recommend setting `buildTimeoutInMinutes` below 60 minutes".',
  examples: {
    bad: [{ template: build(30) }, { template: build(59) }],
    good: [
      { template: build(60) },
      { template: build(0) },
      { template: { properties: { buildTimeoutInMinutes: 30 } } },
    ],
  },
  check(template, report) {
    const minutes = literalInteger(template.value(path))
    // 1 to 5 fail anyway, which is for TMO-1-5 to say.
    if (template.os !== 'Windows' || minutes === undefined || minutes < 6 || minutes >= wanted) return
    report(path, `A Windows build often needs more than ${minutes} minutes. Give it ${wanted} or more.`, {
      fixes: [{ title: `Use ${wanted}`, edits: [{ op: 'set', path, content: { value: wanted } }] }],
    })
  },
})
