import { defineRule, since } from './define-rule.ts'
import { checkDownload } from './download-address.ts'
import { isBlank, literalText } from './literals.ts'

const path = ['properties', 'optimize', 'workload']
const workload = (more: object) => ({ properties: { optimize: { workload: { state: 'Enabled', ...more } } } })

export const optWorkloadScript = defineRule({
  code: 'OPT-WORKLOAD-SCRIPT',
  severity: since('2025-10-01', 'warning'),
  summary: 'Workload optimization has a script that can be downloaded.',
  why: 'The script is what optimizes; without one there is nothing to run.',
  source: 'Inference from the REST specification 2025-10-01.',
  examples: {
    bad: [
      { version: '2025-10-01', template: workload({}) },
      { version: '2025-10-01', template: workload({ scriptUri: 'tune.ps1' }) },
    ],
    good: [
      { version: '2025-10-01', template: workload({ scriptUri: 'https://example.com/tune.ps1' }) },
      { version: '2025-10-01', template: workload({ state: 'Disabled' }) },
    ],
  },
  check(template, report) {
    if (literalText(template.value([...path, 'state'])) !== 'Enabled') return
    const script = template.value([...path, 'scriptUri'])
    if (script && !isBlank(script)) {
      checkDownload(script, report)
      return
    }
    report([...path, 'state'], 'Workload optimization is on, but has no script that does it. Give its address.')
  },
})
