import { pathOf, sourceOf, stringOf, typeOf } from '#core/text/read.ts'
import { planEdits } from '#core/text/plan.ts'
import { NodeType } from '#core/text/tree.ts'
import type { NodeId, TextEdit, Tree } from '#core/text/tree.ts'
import { endOf, startOf } from '../tree-values.ts'
import { isExpression } from '../value-form.ts'
import type { Declaration } from './declarations.ts'
import { isOf } from './rename.ts'
import { referencesIn } from './references.ts'
import type { Reference } from './references.ts'

export type Inlining =
  | { readonly ok: true; readonly edits: readonly TextEdit[]; readonly count: number }
  | { readonly ok: false; readonly reason: string }

/** Puts the default of a parameter (the value of a variable) in place of each of its uses, and takes it away. */
export function inlineEdits(tree: Tree, scope: NodeId, declaration: Declaration): Inlining {
  const { name, value } = declaration
  const type = typeOf(tree, value)
  if (type === NodeType.Unknown || value < 0)
    return { ok: false, reason: `${name} has no default to put in its place.` }
  if (type === NodeType.String && isExpression(stringOf(tree, value))) {
    return { ok: false, reason: `${name} is computed, and nothing is computed here.` }
  }
  const uses = referencesIn(tree, scope).filter((one) => isOf(one, declaration))
  const replaced: TextEdit[] = []
  for (const use of uses) {
    const edit = replace(tree, use, value)
    if (!edit) return { ok: false, reason: `${name} is part of a longer expression, where its value cannot stand.` }
    replaced.push(edit)
  }
  const gone = planEdits(tree, [{ op: 'remove', path: pathOf(tree, declaration.node) }])
  if (!gone.ok) return { ok: false, reason: gone.reason }
  const edits = [...replaced, ...gone.edits].sort((a, b) => a.offset - b.offset)
  return { ok: true, edits, count: uses.length }
}

function replace(tree: Tree, { call, node, isWhole }: Reference, value: NodeId): TextEdit | undefined {
  const source = sourceOf(tree, value)
  const at = { offset: call.start, length: call.end - call.start }
  // A key can be nothing but a string.
  if (isWhole && (!isKey(tree, node) || typeOf(tree, value) === NodeType.String)) {
    return { offset: startOf(tree, node), length: endOf(tree, node) - startOf(tree, node), content: source }
  }
  switch (typeOf(tree, value)) {
    case NodeType.String:
      return { ...at, content: `'${source.slice(1, -1).replaceAll("'", "''")}'` }
    case NodeType.Number:
      return /^-?\d+$/.test(source) ? { ...at, content: source } : undefined
    case NodeType.Boolean:
      return { ...at, content: `${source}()` }
    default:
      return undefined
  }
}

function isKey(tree: Tree, node: NodeId): boolean {
  const owner = tree.parents[node] ?? -1
  return typeOf(tree, owner) === NodeType.Property && tree.firsts[owner] === node
}
