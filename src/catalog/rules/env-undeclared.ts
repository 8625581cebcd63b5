import { remember } from '#core/remember.ts'
import type { Shape } from '#core/field.ts'
import { table } from '#core/table.ts'
import type { Path } from '#core/text/path.ts'
import { pathOf } from '#core/text/read.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { nearName } from '../near-name.ts'
import type { Declaration } from '../expressions/declarations.ts'
import { fieldAtPath } from '../declaration.ts'
import { declarationKinds, declarationOf, declarationsIn, isLooped } from '../expressions/declarations.ts'
import { referencesBetween } from '../expressions/references.ts'
import type { DeclarationKind, Reference } from '../expressions/references.ts'
import type { Template } from '../template.ts'
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
  check(template, report) {
    const { tree, node, scope, base, hasExpressions } = template
    // What declares nothing at all was cut out of something that does.
    if (!hasExpressions || !declares(tree, scope)) return
    for (const reference of referencesBetween(tree, scope, startOf(tree, node), endOf(tree, node))) {
      const { kind, name, text } = reference
      if (declarationOf(tree, scope, reference) || isLooped(tree, scope, reference)) continue
      const path = pathOf(tree, reference.node).slice(base.length)
      const near = nearDeclared(template, reference, path)
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

/** Azure Resource Manager allows so many parameters, and as many variables. */
const mostDeclared = 256

/** What was probably meant, of all that may stand there. */
function nearDeclared(template: Template, { kind, name, isWhole }: Reference, path: Path): string | undefined {
  const shape = isWhole ? fieldAtPath(template, path)?.shape : undefined
  const candidates = firstOf(template.tree, template.scope)[kind].filter((one) => canBe(one, shape))
  return nearName(
    name,
    candidates.map((one) => one.name),
  )
}

/** As many as Azure allows: each misspelt name is held against all of them. */
const firstOf = remember((tree: Tree, scope: NodeId) => {
  const declared = declarationsIn(tree, scope)
  const ofKind = (kind: DeclarationKind) => declared.filter((one) => one.kind === kind).slice(0, mostDeclared)
  return { parameters: ofKind('parameters'), variables: ofKind('variables') }
})

const blocks = ['object', 'tags', 'dictionary', 'union']

/** Whether a value of the declared type may stand where this shape is wanted; where either is not known, it may. */
function canBe({ type }: Declaration, shape: Shape | undefined): boolean {
  if (type === undefined || shape === undefined) return true
  const wanted = blocks.includes(shape.type) ? 'object' : shape.type
  const written = type.toLowerCase().replace(/^secure/, '')
  return (typeNames[written] ?? wanted) === wanted
}

const typeNames = table({ string: 'string', int: 'integer', bool: 'boolean', array: 'list', object: 'object' })

function declares(tree: Tree, scope: NodeId): boolean {
  return ['$schema', ...declarationKinds].some((key) => hasProperty(tree, scope, key))
}
