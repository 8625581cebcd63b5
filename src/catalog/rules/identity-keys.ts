import { itemsOf, keyOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import type { Template, ValueForm } from '../template.ts'
import { formOf } from '../value-form.ts'

export const identitiesPath = ['identity', 'userAssignedIdentities']

/** The IDs the template's identities are listed under. */
export function identityKeys(template: Template): { readonly id: string; readonly form: ValueForm }[] {
  const { tree } = template
  const identities = template.value(identitiesPath)
  if (identities?.type !== NodeType.Object) return []
  return itemsOf(tree, identities.node).map((property) => {
    const id = keyOf(tree, property)
    return { id, form: formOf(id, 'id', template) }
  })
}
