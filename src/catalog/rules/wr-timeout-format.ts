import { defineRule, since } from './define-rule.ts'
import { windows } from './example-parts.ts'
import { isKind } from './is-kind.ts'
import { literalText } from './literals.ts'

const duration = /^(\d+(\.\d+)?[hms])+$/
const spelledOut = /^(\d+)\s*(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?)\.?$/i

const restart = (restartTimeout: string) => ({
  properties: { source: windows, customize: [{ type: 'WindowsRestart', restartTimeout }] },
})

export const wrTimeoutFormat = defineRule({
  code: 'WR-TIMEOUT-FORMAT',
  severity: since('2019-02-01-preview', 'error'),
  summary: 'A restart timeout is a number and a unit: 90s, 5m or 2h.',
  why: 'It is handed to Packer as it stands, which stops at a number without a unit and at words.',
  source:
    "REST specification, restartTimeout: \"string of magnitude and unit, e.g. '5m' (5 minutes) or '2h' (2 hours)\". The exact form is that of a Go duration.",
  examples: {
    bad: [{ template: restart('10') }, { template: restart('5 minutes') }, { template: restart('soon') }],
    good: [
      { template: restart('5m') },
      { template: restart('1h30m') },
      { template: restart('') },
      { template: restart('<timeout>') },
    ],
  },
  checkItem({ part }, report) {
    const value = isKind(part, 'WindowsRestart') ? part.field('restartTimeout') : undefined
    const text = literalText(value)
    if (!value || !text || duration.test(text)) return
    const better = suggest(text.trim())
    report(value.path, `The restart timeout ${text} is no number and unit. Write it as 90s, 5m or 2h.`, {
      fixes:
        better === undefined
          ? []
          : [{ title: `Use ${better}`, edits: [{ op: 'set', path: value.path, content: { value: better } }] }],
    })
  },
})

/** A number alone was most likely meant as minutes, like those of the build timeout. */
function suggest(text: string): string | undefined {
  if (/^\d+$/.test(text)) return `${text}m`
  const [, number, unit] = spelledOut.exec(text) ?? []
  return number && unit ? number + unit.charAt(0).toLowerCase() : undefined
}
