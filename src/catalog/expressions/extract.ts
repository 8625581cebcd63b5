import { nodeAt, pathOf, sourceOf, typeOf } from '#core/text/read.ts'
import type { Content } from '#core/text/edit.ts'
import type { Path } from '#core/text/path.ts'
import { planEdits } from '#core/text/plan.ts'
import type { Plan } from '#core/text/plan.ts'
import { noNode, NodeType } from '#core/text/tree.ts'
import type { Template } from '../template.ts'
import { declarationsIn } from './declarations.ts'

/** The parts of a deployment template, in the order they are written in. */
const order = [
  '$schema',
  'languageVersion',
  'contentVersion',
  'apiProfile',
  'metadata',
  'definitions',
  'parameters',
  'functions',
  'variables',
  'resources',
  'outputs',
]

const types: Partial<Record<number, string>> = {
  [NodeType.String]: 'string',
  [NodeType.Boolean]: 'bool',
  [NodeType.Array]: 'array',
  [NodeType.Object]: 'object',
}

/**
 * Declares a parameter and puts its expression in place of the value at `path`
 * (from the template), which becomes its default; where nothing stands there
 * yet, the parameter has none. One plan, so one undo.
 */
export function extractParameter(template: Template, path: Path, name: string, type = 'string'): Plan {
  const { tree, base, scope } = template
  const node = nodeAt(tree, path, template.node)
  const declared = { op: 'set', path: [...pathOf(tree, scope), 'parameters', name] } as const
  const content: Content =
    node === noNode
      ? { value: { type } }
      : {
          source: `{ "type": ${JSON.stringify(typeAt(template, path) ?? type)}, "defaultValue": ${sourceOf(tree, node)} }`,
        }
  return planEdits(
    tree,
    [
      { ...declared, content },
      { op: 'set', path: [...base, ...path], content: { value: `[parameters('${name}')]` } },
    ],
    { order: (at) => (at.length === pathOf(tree, scope).length ? order : undefined) },
  )
}

function typeAt({ tree, node }: Template, path: Path): string | undefined {
  const at = nodeAt(tree, path, node)
  if (typeOf(tree, at) !== NodeType.Number) return types[typeOf(tree, at)]
  return Number.isInteger(Number(sourceOf(tree, at))) ? 'int' : undefined
}

/** A name for the parameter of a field that nothing has yet: "vmSize", "vmSize2". */
export function freeName({ tree, scope }: Template, wanted: string): string {
  const taken = new Set(declarationsIn(tree, scope).map(({ name }) => name.toLowerCase()))
  const plain = wanted.replaceAll(/[^\w-]/g, '').replace(/^[^A-Za-z_]+/, '') || 'value'
  for (let count = 1; ; count++) {
    const name = count === 1 ? plain : `${plain}${count}`
    if (!taken.has(name.toLowerCase())) return name
  }
}
