import type { Finding } from '#core/finding.ts'
import { fromPointer } from '#core/text/path.ts'
import { sourceOf, stringOf, typeOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import { declarationOf, literalDefault } from '../expressions/declarations.ts'
import { wholeReference } from '../expressions/references.ts'
import type { Part, Template, Value } from '../template.ts'
import { endOf, startOf } from '../tree-values.ts'
import { formOf, placeholdersIn } from '../value-form.ts'
import { declaredFor } from './declared-words.ts'
import { shown } from './words.ts'

/**
 * Rules see expressions as what they are: not known yet. Where one is a
 * parameter or variable with a plain default, they are asked once more with
 * that in its place. What they find then holds unless something else is given
 * when the template is deployed: never more than a warning, and nothing to fix
 * at the place itself.
 */
export function withDefaults(template: Template): Template | undefined {
  if (!template.hasExpressions || declaredFor(template).isEmpty) return undefined
  const resolve = resolver(template)
  const part = (one: Part) => partWithDefaults(one, resolve)
  return {
    ...template,
    source: template.source && part(template.source),
    customizers: template.customizers.map(part),
    validators: template.validators.map(part),
    distributors: template.distributors.map(part),
    value: (path) => resolve(template.value(path)),
  }
}

/** The same of one part; `undefined` where it names nothing. */
export function partByDefault(part: Part, template: Template): Part | undefined {
  if (!template.hasExpressions) return undefined
  const { tree } = template
  const source = tree.text.slice(startOf(tree, part.node), endOf(tree, part.node))
  return /"\[\s*(?:parameters|variables)\(/i.test(source) ? partWithDefaults(part, resolver(template)) : undefined
}

type Resolve = (value: Value | undefined) => Value | undefined

function resolver({ tree, scope }: Template): Resolve {
  return (value) => {
    if (value?.form !== 'expression') return value
    const named = wholeReference(value.text)
    const declared = named && declarationOf(tree, scope, named)
    const text = declared && literalDefault(tree, declared)
    // An empty default is how one says that nothing is given.
    if (!declared || text === undefined || text === '' || placeholdersIn(text, 'id').length > 0) return value
    return {
      ...value,
      form: formOf(text, 'command', { tree, hasExpressions: false }),
      type: typeOf(tree, declared.value),
      text,
    } as Value
  }
}

function partWithDefaults(part: Part, resolve: Resolve): Part {
  // Not a copy: its getters read when they are asked, and few rules ask for much.
  return Object.create(part, { field: { value: (name: string) => resolve(part.field(name)) } }) as Part
}

/** Of what was found with the defaults, what was not found without them, and said to be so. */
export function onlyByDefault(
  found: readonly Finding[],
  without: readonly Finding[],
  template: Template,
): readonly Finding[] {
  const known = new Set(without.map(keyOf))
  return found
    .filter((finding) => !known.has(keyOf(finding)))
    .map((finding) => ({
      ...finding,
      severity: finding.severity === 'error' ? 'warning' : finding.severity,
      message: `${finding.message} ${wordsFor(finding, template)}`,
      fixes: [],
    }))
}

const keyOf = ({ code, path }: Finding) => `${code} ${path}`

function wordsFor({ path }: Finding, { tree, scope, value }: Template): string {
  const at = value(fromPointer(path))
  const named = at?.form === 'expression' ? wholeReference(at.text) : undefined
  const declared = named && declarationOf(tree, scope, named)
  if (!declared) return 'So it is with the defaults of the parameters.'
  const given =
    typeOf(tree, declared.value) === NodeType.String ? stringOf(tree, declared.value) : sourceOf(tree, declared.value)
  return `So it is by default: ${declared.name} is ${shown(given)}.`
}
