import { defineRule } from './define-rule.ts'

const source = {
  type: 'ManagedImage',
  imageId: '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Compute/images/base',
}
const shell = { type: 'Shell', inline: ['ls'] }
const restart = { type: 'WindowsRestart' }

export const cusOsMixed = defineRule({
  code: 'CUS-OS-MIXED',
  severity: 'error',
  summary: 'All steps suit one operating system.',
  why: 'A template builds one image. Where the source does not tell its system, some of these steps fit it and the others cannot.',
  source: 'Inference from the systems the REST specification names for each step.',
  examples: {
    bad: [
      { template: { properties: { source, customize: [shell, restart] } } },
      { template: { properties: { source, customize: [restart], validate: { inVMValidations: [shell] } } } },
    ],
    good: [
      { template: { properties: { source, customize: [shell, shell] } } },
      { template: { properties: { source, customize: [restart, { type: 'PowerShell', inline: ['dir'] }] } } },
    ],
  },
  check({ os, customizers, validators }, report) {
    if (os !== undefined) return
    const [first, ...others] = [...customizers, ...validators].filter(({ kind }) => kind?.os !== undefined)
    const other = others.find(({ kind }) => kind?.os !== first?.kind?.os)
    if (!first?.kind?.os || !other?.kind?.os) return
    const clash = `${other.kind.type} runs on ${other.kind.os}, ${first.kind.type} on ${first.kind.os}.`
    report([...other.path, 'type'], `${clash} Keep the steps that fit the source.`)
  },
})
