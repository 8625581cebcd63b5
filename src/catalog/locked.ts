import type { Path } from '#core/text/path.ts'
import { NodeType } from '#core/text/tree.ts'
import type { Template } from './template.ts'

/**
 * The block an expression stands for, at the path or around it; `undefined`
 * where the text says what is there. What such a block holds is known when the
 * template is deployed: nothing in it is missing, and nothing can be put in.
 */
export function lockAt(template: Template, path: Path): Path | undefined {
  for (let length = 1; length <= path.length; length++) {
    const part = path.slice(0, length)
    const value = template.value(part)
    if (value === undefined) return undefined
    if (value.type === NodeType.String && value.form === 'expression') return part
  }
  return undefined
}
