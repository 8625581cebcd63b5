import { defineRule, since } from './define-rule.ts'
import { literalInteger } from './literals.ts'

const path = ['properties', 'vmProfile', 'osDiskSizeGB']
const disk = (osDiskSizeGB: unknown) => ({ properties: { vmProfile: { osDiskSizeGB } } })
const largest = 4095

export const vmpDiskMax = defineRule({
  code: 'VMP-DISK-MAX',
  severity: since('2020-02-14', 'warning'),
  summary: `An OS disk has at most ${largest} GB.`,
  why: 'Azure makes no larger OS disk, so the build VM cannot be made. Data disks may be larger.',
  source: 'Documentation of managed disks, OS disk: "This disk has a maximum capacity of 4,095 GiB."',
  examples: {
    bad: [{ template: disk(99999) }],
    good: [
      { template: disk(largest) },
      { template: disk(0) },
      { deployment: true, template: disk("[parameters('gb')]") },
    ],
  },
  check(template, report) {
    const size = literalInteger(template.value(path))
    if (size === undefined || size <= largest) return
    report(path, `An OS disk has at most ${largest} GB, not ${size}. Make it smaller.`, {
      fixes: [{ title: `Use ${largest}`, edits: [{ op: 'set', path, content: { value: largest } }] }],
    })
  },
})
