import { grouped, onceFor } from '#core/remember.ts'
import { typeOf } from '#core/text/read.ts'
import { noNode, NodeType } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { endOf, firstOf, memberOf, startOf } from '../tree-values.ts'

export type DeclarationKind = 'parameters' | 'variables'

/** One place where an expression names a parameter or a variable. Offsets count in the document, ends exclusive. */
export interface Reference {
  readonly kind: DeclarationKind
  readonly name: string
  /** The string, a value or a key, that it stands in. */
  readonly node: NodeId
  /** `parameters('x')` */
  readonly call: { readonly start: number; readonly end: number }
  /** `x` */
  readonly text: { readonly start: number; readonly end: number }
  /** The expression is this and nothing else. */
  readonly isWhole: boolean
}

/** Quoted text first: what looks like a call in it is none. */
const tokens = /'(?:[^']|'')*'|(?<![\w.])(parameters|variables)\s*\(\s*'((?:[^']|'')*)'\s*\)/dgi
const whole = /^\[\s*(parameters|variables)\s*\(\s*'((?:[^']|'')*)'\s*\)\s*\]$/i

/** What `[parameters('x')]` or `[variables('x')]` names; `undefined` for any other expression. */
export function wholeReference(expression: string): { kind: DeclarationKind; name: string } | undefined {
  const [, kind = '', name = ''] = whole.exec(expression) ?? []
  return name === '' ? undefined : { kind: kind.toLowerCase() as DeclarationKind, name }
}

/**
 * All references within a deployment template, in order. `scope` is the object
 * that declares them; a deployment inside of it that has parameters of its own
 * is left out, because its expressions mean those.
 */
export function referencesIn(tree: Tree, scope: NodeId): readonly Reference[] {
  return referencesBetween(tree, scope, startOf(tree, scope), endOf(tree, scope))
}

/** Those that stand between two offsets: found without a look at all others, of which a file of many templates has many. */
export function referencesBetween(tree: Tree, scope: NodeId, from: number, to: number): readonly Reference[] {
  const references = byScope(tree).get(scope) ?? []
  let [low, high] = [0, references.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((references[middle]?.call.start ?? 0) < from) low = middle + 1
    else high = middle
  }
  const first = low
  while ((references[low]?.call.end ?? Infinity) <= to) low++
  return references.slice(first, low)
}

/** The text is looked through once, whatever number of templates, and of scopes, there is. */
const byScope = onceFor((tree: Tree): ReadonlyMap<NodeId, readonly Reference[]> => {
  const found: Reference[] = []
  for (let node = 0; node < tree.count; node++) {
    if (tree.types[node] === NodeType.String && isExpressionAt(tree, node)) found.push(...referencesAt(tree, node))
  }
  found.sort((a, b) => a.call.start - b.call.start)
  return grouped(found, ({ node }) => scopeOf(tree, node))
})

/** Those of one string; none where it is no expression. */
export function referencesAt(tree: Tree, node: NodeId): Reference[] {
  if (!isExpressionAt(tree, node)) return []
  const source = tree.text.slice(startOf(tree, node), endOf(tree, node))
  if (!source.includes("('") && !/\(\s+'/.test(source)) return []
  const offset = startOf(tree, node)
  return [...source.matchAll(tokens)].flatMap(({ indices, 1: kind, 2: name }) => {
    const [call, , text] = indices ?? []
    if (!call || !text || kind === undefined || name === undefined) return []
    return [
      {
        kind: kind.toLowerCase() as DeclarationKind,
        name,
        node,
        call: { start: offset + call[0], end: offset + call[1] },
        text: { start: offset + text[0], end: offset + text[1] },
        isWhole: whole.test(source.slice(1, -1)),
      },
    ]
  })
}

function isExpressionAt(tree: Tree, node: NodeId): boolean {
  const { text } = tree
  const start = startOf(tree, node)
  return (
    typeOf(tree, node) === NodeType.String &&
    text.startsWith('"[', start) &&
    text[start + 2] !== '[' &&
    text.startsWith(']"', endOf(tree, node) - 2)
  )
}

/** The deployment template whose parameters an expression means: the innermost around it that has any, else the outermost. */
function scopeOf(tree: Tree, node: NodeId): NodeId {
  for (let at = tree.parents[node] ?? noNode; at !== noNode && at !== tree.root; at = tree.parents[at] ?? noNode) {
    if (typeOf(tree, at) !== NodeType.Object || !isInnerTemplate(tree, at)) continue
    if (typeOf(tree, memberOf(tree, at, 'parameters')) === NodeType.Object) return at
  }
  return tree.root
}

/** `properties.template` of a deployment within a deployment. */
function isInnerTemplate(tree: Tree, node: NodeId): boolean {
  const property = tree.parents[node] ?? noNode
  if (typeOf(tree, property) !== NodeType.Property) return false
  const key = firstOf(tree, property)
  return tree.text.startsWith('"template"', startOf(tree, key)) && memberOf(tree, node, 'resources') !== noNode
}
