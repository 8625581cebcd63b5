import { defineRule } from './define-rule.ts'
import { createRepeatReader } from './repeats.ts'

const steps = (...names: string[]) => ({
  properties: { customize: names.map((name) => ({ type: 'Shell', name, inline: ['ls'] })) },
})

const repeats = createRepeatReader('name')

export const cusNameUnique = defineRule({
  code: 'CUS-NAME-UNIQUE',
  severity: 'warning',
  summary: 'Each step has a name of its own.',
  why: 'The log tells steps apart by name, and the Azure CLI refuses a second step of the same name. The service itself takes both.',
  source: 'Documentation until 2022: "they must have a unique `name`". The official Windows example repeats one.',
  examples: {
    bad: [{ template: steps('install', 'install') }, { template: steps('a', 'a', 'a-2', 'a') }],
    good: [
      { template: steps('install', 'configure') },
      {
        template: {
          properties: {
            customize: [
              { type: 'Shell', inline: ['a'] },
              { type: 'Shell', inline: ['b'] },
            ],
          },
        },
      },
    ],
  },
  check({ tree, customizers }, report) {
    for (const { value, name, free } of repeats(tree, customizers)) {
      report(value.path, `Another step is named ${name} too. Give this one a name of its own.`, {
        fixes: [{ title: `Rename to ${free}`, edits: [{ op: 'set', path: value.path, content: { value: free } }] }],
      })
    }
  },
})
