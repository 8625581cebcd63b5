import type { NodeId, Tree, TextEdit } from '#core/text/tree.ts'
import { endOf, startOf } from '../tree-values.ts'
import { declarationOf } from './declarations.ts'
import type { Declaration } from './declarations.ts'
import { referencesIn } from './references.ts'
import type { DeclarationKind } from './references.ts'

/** Why nothing can be declared under this name; `undefined` where it can. `current` is the name that goes. */
export function problemWithName(
  tree: Tree,
  scope: NodeId,
  { kind, name, current = '' }: { kind: DeclarationKind; name: string; current?: string },
): string | undefined {
  if (name === '') return 'Give it a name.'
  if (!/^[A-Za-z_][\w-]*$/.test(name)) return 'Letters, digits, _ and -, beginning with a letter.'
  const taken = name.toLowerCase() === current.toLowerCase() ? undefined : declarationOf(tree, scope, { kind, name })
  return taken && `There is ${taken.name} already: names are compared without case.`
}

/** Gives a parameter or variable another name, where it is declared and wherever this scope uses it. All else stays. */
export function renameEdits(tree: Tree, scope: NodeId, declaration: Declaration, name: string): TextEdit[] {
  const uses = referencesIn(tree, scope).filter((one) => isOf(one, declaration))
  const key = { offset: startOf(tree, declaration.key), length: lengthOf(tree, declaration.key) }
  return [
    { ...key, content: JSON.stringify(name) },
    ...uses.map(({ text }) => ({ offset: text.start, length: text.end - text.start, content: name })),
  ].sort((a, b) => a.offset - b.offset)
}

export function isOf(
  one: { readonly kind: DeclarationKind; readonly name: string },
  other: { readonly kind: DeclarationKind; readonly name: string },
): boolean {
  return one.kind === other.kind && one.name.toLowerCase() === other.name.toLowerCase()
}

function lengthOf(tree: Tree, node: NodeId): number {
  return endOf(tree, node) - startOf(tree, node)
}
