import { defineRule, since } from './define-rule.ts'
import { literalInteger } from './literals.ts'

const path = ['properties', 'buildTimeoutInMinutes']
const longest = 960
const timeout = (buildTimeoutInMinutes: unknown) => ({ properties: { buildTimeoutInMinutes } })

export const tmoRange = defineRule({
  code: 'TMO-RANGE',
  severity: since('2019-05-01-preview', 'error'),
  summary: 'The build timeout lies between 0 and 960 minutes.',
  why: 'The service refuses any other number. 0 means 240 minutes.',
  source: 'REST specification, buildTimeoutInMinutes: minimum 0, maximum 960.',
  examples: {
    bad: [{ template: timeout(1200) }, { template: timeout(-1) }],
    good: [
      { template: timeout(0) },
      { template: timeout(960) },
      { deployment: true, template: timeout("[parameters('minutes')]") },
    ],
  },
  check(template, report) {
    const minutes = literalInteger(template.value(path))
    if (minutes === undefined || (minutes >= 0 && minutes <= longest)) return
    const limit = minutes > longest ? longest : 0
    const message = minutes > longest ? `The limit is ${longest} minutes.` : 'No time is below 0. 0 means 240 minutes.'
    report(path, message, {
      fixes: [{ title: `Use ${limit}`, edits: [{ op: 'set', path, content: { value: limit } }] }],
    })
  },
})
