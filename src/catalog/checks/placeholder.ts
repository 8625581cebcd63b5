import { stringOf } from '#core/text/read.ts'
import type { Path } from '#core/text/path.ts'
import type { NodeId } from '#core/text/tree.ts'
import { formOf, placeholdersIn } from '../value-form.ts'
import type { Sense } from '../value-form.ts'
import { report } from './scope.ts'
import type { Scope } from './scope.ts'
import { all, verbFor } from './words.ts'

/** A text that is to be named: whose it is and what stands in for it. */
export interface Named {
  readonly label: string
  readonly sense: Sense
  /** A value that is right wherever no other is wanted. */
  readonly fallback?: string | undefined
}

/** True where the text says nothing yet: an expression, or a placeholder, which is reported. */
export function isStillOpen(scope: Scope, node: NodeId, path: Path, named: Named): boolean {
  const text = stringOf(scope.tree, node)
  const form = formOf(text, named.sense, scope)
  if (form === 'placeholder') reportPlaceholder(scope, node, path, text, named)
  return form !== 'literal'
}

function reportPlaceholder(
  scope: Scope,
  node: NodeId,
  path: Path,
  text: string,
  { label, sense, fallback }: Named,
): void {
  const found = placeholdersIn(text, sense)
  const [word, them] = found.length === 1 ? ['placeholder', 'it'] : ['placeholders', 'them']
  const way = fallback === undefined ? `Fill ${them} in.` : `Fill ${them} in, or use ${fallback}.`
  report(scope, path, node, {
    code: 'PLACEHOLDER',
    severity: 'info',
    message: `${label} still ${verbFor(label, 'holds', 'hold')} the ${word} ${all(found)}. ${way}`,
    ...(fallback !== undefined && {
      fixes: [{ title: `Use ${fallback}`, edits: [{ op: 'set', path, content: { value: fallback } }] }],
    }),
  })
}
