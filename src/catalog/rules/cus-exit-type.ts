import type { Report } from '#core/rule.ts'
import { itemsOf, stringOf, typeOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import type { Item } from '../item.ts'
import type { Value } from '../template.ts'
import { formOf } from '../value-form.ts'
import { defineRule, since } from './define-rule.ts'
import { windows } from './example-parts.ts'
import { isKind } from './is-kind.ts'

const number = /^\s*-?\d{1,10}\s*$/
const step = (validExitCodes: unknown) => ({ type: 'PowerShell', inline: ['dir'], validExitCodes })
const steps = (codes: unknown) => ({ properties: { source: windows, customize: [step(codes)] } })

export const cusExitType = defineRule({
  code: 'CUS-EXIT-TYPE',
  severity: since('2019-02-01-preview', 'error'),
  summary: 'Valid exit codes are a list of numbers.',
  why: 'The documentation shows a text, which the service refuses.',
  source:
    'REST specification, validExitCodes: array of integers, "[Default: 0]". Documentation: "validExitCodes": "<exit code>".',
  examples: {
    bad: [
      { template: steps('0,3010') },
      { template: steps(0) },
      { template: steps(['0', '3010']) },
      { template: steps('any') },
      { template: { properties: { source: windows, customize: [], validate: { inVMValidations: [step('0')] } } } },
    ],
    good: [
      { template: steps([0, 3010]) },
      { template: steps('<exit code>') },
      { template: steps(['<exitCode>']) },
      { deployment: true, template: steps(["[parameters('code')]"]) },
    ],
  },
  checkItem(item, report) {
    const codes = isKind(item.part, 'PowerShell') ? item.part.field('validExitCodes') : undefined
    if (codes?.type === NodeType.Array) checkItems(item, codes, report)
    else if (codes?.form === 'literal') checkWhole(codes, report)
  },
})

function checkWhole({ type, text, path }: Value, report: Report) {
  if (type !== NodeType.String && type !== NodeType.Number) return
  const codes = text.split(/[,;]/)
  const value = codes.map(Number)
  report(path, 'Valid exit codes are a list of numbers, such as [0, 3010].', {
    fixes: codes.every((code) => number.test(code))
      ? [{ title: `Use [${value.join(', ')}]`, edits: [{ op: 'set', path, content: { value } }], safe: true }]
      : [],
  })
}

function checkItems(item: Item, codes: Value, report: Report) {
  const { tree } = item
  for (const [index, node] of itemsOf(tree, codes.node).entries()) {
    if (typeOf(tree, node) !== NodeType.String) continue
    const text = stringOf(tree, node)
    if (formOf(text, 'text', item) !== 'literal') continue
    const [path, value] = [[...codes.path, index], Number(text)]
    report(path, `The exit code "${text}" is a text. Write a number, without quotes.`, {
      fixes: number.test(text)
        ? [{ title: `Use ${value}`, edits: [{ op: 'set', path, content: { value } }], safe: true }]
        : [],
    })
  }
}
