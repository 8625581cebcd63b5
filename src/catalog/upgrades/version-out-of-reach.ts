import type { Version } from '#core/field.ts'
import type { Finding } from '#core/finding.ts'
import { declaredDefault } from '../expressions/declared-default.ts'
import type { Template } from '../template.ts'
import { endOf, startOf } from '../tree-values.ts'

/**
 * Why no edit of this text can give the template that version, at the place where it would have to be given. What only
 * that version needs must wait then: in the old one the service refuses it. `undefined` where it can be set, is there
 * already, or stands nowhere, as with a request body, whose address names it.
 */
export function versionOutOfReach(template: Template, to: Version): Finding | undefined {
  const { tree, versionBeside, index } = template
  const written = template.value(['apiVersion'])
  const wayOut = `and upgrade again: what only ${to} needs is left out till then.`
  const finding = (start: number, end: number, message: string, path = ''): Finding => ({
    code: 'UPGRADE',
    severity: 'error',
    message,
    path,
    range: { start, end },
    fixes: [],
    template: index,
  })
  if (versionBeside) {
    const { text, start, end } = versionBeside
    if (text === to) return undefined
    const place = 'stands outside of the template, and is not written from here'
    return finding(start, end, `The API version ${text} ${place}. Set ${to} there ${wayOut}`)
  }
  if (written?.form !== 'expression' || declaredDefault(tree, written.text, template.scope)) return undefined
  return finding(
    startOf(tree, written.node),
    endOf(tree, written.node),
    `The API version is ${written.text}, which has no default to change. Write ${to} here, or as its default, ${wayOut}`,
    '/apiVersion',
  )
}
