import { defineRule, since } from './define-rule.ts'
import { literalInteger } from './literals.ts'

const path = ['properties', 'buildTimeoutInMinutes']
const shortest = 6
const timeout = (buildTimeoutInMinutes: unknown) => ({ properties: { buildTimeoutInMinutes } })

export const tmo15 = defineRule({
  code: 'TMO-1-5',
  severity: since('2019-05-01-preview', 'error'),
  summary: 'The build timeout is 0, or 6 minutes and more.',
  why: 'The build works with a token that has to last 5 minutes longer: "client_jwt will expire within 5 minutes".',
  source: 'Documentation: "Using values 1 through 5 will fail."',
  examples: {
    bad: [{ template: timeout(1) }, { template: timeout(5) }],
    good: [{ template: timeout(0) }, { template: timeout(6) }],
  },
  check(template, report) {
    const minutes = literalInteger(template.value(path))
    if (minutes === undefined || minutes < 1 || minutes >= shortest) return
    report(path, `Builds of 1 to 5 minutes always fail. The shortest is ${shortest}; 0 means 240.`, {
      fixes: [{ title: `Use ${shortest}`, edits: [{ op: 'set', path, content: { value: shortest } }] }],
    })
  },
})
