import { defineRule } from './define-rule.ts'
import { windows } from './example-parts.ts'
import { isKind } from './is-kind.ts'
import { literalText } from './literals.ts'
import { minutesOf } from './restart-minutes.ts'

const needed = 30
const old = { ...windows, sku: '2016-datacenter-gensecond' }
const steps = (source: object, restart: object) => ({
  properties: { source, customize: [{ type: 'WindowsRestart', ...restart }] },
})

export const wr1190 = defineRule({
  code: 'WR-1190',
  severity: 'info',
  summary: 'Windows Server 2016 has half an hour to restart.',
  why: 'It is slow to shut down: a second restart meets the first ("A system shutdown has already been scheduled", 1190).',
  source: 'Documentation, troubleshooting: "Increase `restartTimeout` from 15 minutes to 30 minutes."',
  examples: {
    bad: [{ template: steps(old, {}) }, { template: steps(old, { restartTimeout: '15m' }) }],
    good: [
      { template: steps(old, { restartTimeout: '30m' }) },
      { template: steps(old, { restartTimeout: '1h' }) },
      { template: steps(windows, {}) },
      { deployment: true, template: steps(old, { restartTimeout: "[parameters('timeout')]" }) },
    ],
  },
  check({ source, customizers }, report) {
    if (!source || !/2016/.test(literalText(source.field('sku')) ?? '')) return
    for (const part of customizers.filter((one) => isKind(one, 'WindowsRestart'))) {
      const timeout = part.field('restartTimeout')
      if (timeout && (timeout.form !== 'literal' || minutesOf(timeout.text) >= needed)) continue
      const path = [...part.path, 'restartTimeout']
      report(timeout ? path : part.path, 'Windows Server 2016 may need more time to restart. Give it 30m.', {
        fixes: [{ title: 'Use 30m', edits: [{ op: 'set', path, content: { value: '30m' } }] }],
      })
    }
  },
})
