import { defineRule } from './define-rule.ts'
import { createRepeatReader } from './repeats.ts'

const longest = 64
const targets = (...names: string[]) => ({
  properties: { distribute: names.map((runOutputName) => ({ type: 'VHD', runOutputName })) },
})

const repeats = createRepeatReader('runOutputName', (text) => text.toLowerCase())

export const dstRoutUnique = defineRule({
  code: 'DST-ROUT-UNIQUE',
  severity: 'error',
  summary: 'Each distribution target has a run output name of its own.',
  why: 'What a build made is kept under this name, so two targets cannot share one. Azure compares names without case.',
  source: 'Documentation: "The `runOutputName` must be unique to each distribution target."',
  examples: {
    bad: [
      { template: targets('avd', 'avd') },
      { template: targets('avd', 'AVD') },
      { template: targets('a', 'a', 'a-2', 'a') },
    ],
    good: [
      { template: targets('avd', 'avd-2') },
      { template: targets('<runOutputName>', '<runOutputName>') },
      { deployment: true, template: targets("[parameters('name')]", "[parameters('name')]") },
    ],
  },
  check({ tree, distributors }, report) {
    for (const { value, name, count, free } of repeats(tree, distributors)) {
      report(value.path, `${count === 2 ? 'Two' : count} targets have the run output name ${name}.`, {
        fixes:
          free.length > longest
            ? []
            : [
                {
                  title: `Rename this one to ${free}`,
                  edits: [{ op: 'set', path: value.path, content: { value: free } }],
                },
              ],
      })
    }
  },
})
