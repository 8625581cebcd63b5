import { defineRule, since } from './define-rule.ts'
import { windows } from './example-parts.ts'
import { isKind } from './is-kind.ts'
import { isOff, isOn } from './literals.ts'

const step = (more: object) => ({
  properties: { source: windows, customize: [{ type: 'PowerShell', inline: ['x'], ...more }] },
})

export const cusSystemElevated = defineRule({
  code: 'CUS-SYSTEM-ELEVATED',
  severity: since('2020-02-14', 'error'),
  summary: 'A script that runs as system runs elevated too.',
  why: 'Local System can be reached from an elevated session only. The service refuses the template otherwise.',
  source: 'REST specification, runAsSystem: "Can only be true when the runElevated field above is set to true."',
  examples: {
    bad: [
      { template: step({ runAsSystem: true }) },
      { version: '2020-02-14', template: step({ runAsSystem: true, runElevated: false }) },
    ],
    good: [
      { template: step({ runAsSystem: true, runElevated: true }) },
      { template: step({ runElevated: false, runAsSystem: false }) },
      { deployment: true, template: step({ runAsSystem: true, runElevated: "[parameters('elevated')]" }) },
    ],
  },
  checkItem({ part }, report) {
    const system = part.field('runAsSystem')
    const elevated = part.field('runElevated')
    if (!isKind(part, 'PowerShell') || !system || !isOn(system)) return
    if (elevated && !isOff(elevated)) return
    const turnOn = { op: 'set', path: [...part.path, 'runElevated'], content: { value: true } } as const
    report(system.path, 'Run as system needs Run elevated.', {
      fixes: [{ title: 'Turn on Run elevated', edits: [turnOn], safe: true }],
    })
  },
})
