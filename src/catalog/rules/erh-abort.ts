import { defineRule, since } from './define-rule.ts'
import { literalText } from './literals.ts'

const owner = ['properties', 'errorHandling']
const handling = (onCustomizerError: string) => ({ properties: { errorHandling: { onCustomizerError } } })

export const erhAbort = defineRule({
  code: 'ERH-ABORT',
  severity: since('2023-07-01', 'warning'),
  summary: 'After a failure the service cleans up.',
  why: 'With abort the build VM, its disk and its network stay, and cost, until you delete them. That is for finding a cause, not for good.',
  source: 'Documentation: "you are responsible for cleaning up these resources".',
  examples: {
    bad: [{ template: handling('abort') }],
    good: [{ template: handling('cleanup') }, { deployment: true, template: handling("[parameters('onError')]") }],
  },
  check(template, report) {
    for (const name of ['onCustomizerError', 'onValidationError']) {
      const path = [...owner, name]
      if (literalText(template.value(path)) !== 'abort') continue
      report(path, 'With abort the build VM stays after a failure, and costs until you delete it.', {
        fixes: [{ title: 'Use cleanup', edits: [{ op: 'set', path, content: { value: 'cleanup' } }] }],
      })
    }
  },
})
