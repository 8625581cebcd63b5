import { pathOf } from '#core/text/read.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { nearName } from '../near-name.ts'
import { declarationKinds, declarationOf, declarationsIn, isLooped } from '../expressions/declarations.ts'
import { referencesIn } from '../expressions/references.ts'
import { endOf, hasProperty, startOf } from '../tree-values.ts'
import { defineRule } from './define-rule.ts'

const words = { parameters: 'parameter', variables: 'variable' } as const
const parameters = { region: { type: 'string' } }
const named = (location: string) => ({ deployment: true, parameters, template: { location } })

export const envUndeclared = defineRule({
  code: 'ENV-UNDECLARED',
  severity: 'error',
  summary: 'An expression names parameters and variables that its deployment template declares.',
  why: 'Azure Resource Manager refuses the whole deployment before anything is made: the template parameter is not found.',
  source: 'Documentation of Azure Resource Manager: a parameter has to be declared in the parameters section.',
  examples: {
    bad: [named("[parameters('location')]"), named("[toLower(variables('location'))]")],
    good: [
      named("[parameters('Region')]"),
      named('[resourceGroup().location]'),
      named("[[parameters('location')]"),
      { template: { location: 'westus2', tags: { literal: "[parameters('location')]" } } },
    ],
  },
  check({ tree, node, scope, base, hasExpressions }, report) {
    // What declares nothing at all was cut out of something that does.
    if (!hasExpressions || !declares(tree, scope)) return
    const [from, to] = [startOf(tree, node), endOf(tree, node)]
    for (const reference of referencesIn(tree, scope)) {
      const { kind, name, call, text } = reference
      if (call.start < from || call.end > to) continue
      if (declarationOf(tree, scope, reference) || isLooped(tree, scope, reference)) continue
      const near = nearName(
        name,
        declarationsIn(tree, scope)
          .filter((one) => one.kind === kind)
          .map((one) => one.name),
      )
      const path = pathOf(tree, reference.node).slice(base.length)
      report(
        path,
        `There is no ${words[kind]} ${name}.${near === undefined ? ' Declare it.' : ` Did you mean ${near}?`}`,
        {
          fixes:
            near === undefined
              ? []
              : [{ title: `Use ${near}`, edits: [{ op: 'text', start: text.start, end: text.end, content: near }] }],
        },
      )
    }
  },
})

function declares(tree: Tree, scope: NodeId): boolean {
  return ['$schema', ...declarationKinds].some((key) => hasProperty(tree, scope, key))
}
