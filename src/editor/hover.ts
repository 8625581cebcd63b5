import type { Analysis } from '#catalog/analyze.ts'
import { fieldAtPath } from '#catalog/declaration.ts'
import type { Field } from '#core/field.ts'
import { nodeAtOffset, pathOf, typeOf } from '#core/text/read.ts'
import { NodeType, noNode } from '#core/text/tree.ts'
import { declaredAt, hoverOfDeclared } from './expression-place.ts'
import { relativePath, templateAtOffset } from './span.ts'
import type { Hover } from './said.ts'

/** What is known of the property at an offset, in the template's API version. */
export function hoverAt(analysis: Analysis, offset: number): Hover | undefined {
  const declared = declaredAt(analysis, offset)
  if (declared) return hoverOfDeclared(declared)
  const template = templateAtOffset(analysis, offset)
  const { tree } = analysis
  const node = nodeAtOffset(tree, offset)
  if (!template || node === noNode || typeOf(tree, node) < NodeType.String) return undefined
  const path = relativePath(pathOf(tree, node), template.base)
  const field = path && path.length > 0 ? fieldAtPath(template, path) : undefined
  if (!field) return undefined
  return { start: tree.starts[node] ?? 0, end: tree.ends[node] ?? 0, paragraphs: describe(field) }
}

function describe(field: Field): string[] {
  const { label, help, since, until, ifOmitted, deprecated, required, shape } = field
  const facts = [
    required === true && 'Required.',
    ifOmitted !== undefined && `${ifOmitted}.`,
    since !== undefined && `Since ${since}.`,
    until !== undefined && `Until ${until}.`,
    shape.type === 'string' && shape.values && `One of: ${shape.values.map((value) => `\`${value}\``).join(', ')}.`,
    limits(field),
  ].filter((fact): fact is string => typeof fact === 'string')
  return [`**${label}**`, help, facts.join(' '), deprecated === undefined ? '' : `Deprecated: ${deprecated}`].filter(
    (text) => text !== '',
  )
}

function limits({ shape, unit }: Field): string | undefined {
  if (shape.type !== 'integer') return undefined
  const { minimum, maximum } = shape
  const words = unit === undefined ? '' : ` ${unit}`
  if (minimum !== undefined && maximum !== undefined) return `From ${minimum} to ${maximum}${words}.`
  return minimum === undefined ? undefined : `At least ${minimum}${words}.`
}
