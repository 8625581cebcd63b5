import { itemsOf } from '#core/text/read.ts'
import { parseResourceId } from '../resource-ids.ts'
import type { IdParts, ResourceIdFormat } from '../resource-ids.ts'
import { identityKeys } from '../rules/identity-keys.ts'
import type { Part, Template, Value } from '../template.ts'
import { isKind } from '../rules/is-kind.ts'

/** The IDs of a template as far as they are written out. */

export interface KnownId {
  readonly text: string
  readonly parts: IdParts
}

/** A literal ID, or one with placeholders left in its parts; an expression is none. */
export function knownId(
  format: ResourceIdFormat,
  value: Pick<Value, 'form' | 'text'> | undefined,
): KnownId | undefined {
  const parts = value && value.form !== 'expression' ? parseResourceId(format, value.text) : undefined
  return value && parts ? { text: value.text, parts } : undefined
}

export function buildIdentity(template: Template): KnownId | undefined {
  const [key] = identityKeys(template)
  return key && knownId('identity-id', { form: key.form, text: key.id })
}

/** The ID of the identity for a command: as written, or to fill in. */
export function identityText(template: Template): string {
  return buildIdentity(template)?.text ?? '<identityId>'
}

export function vmIdentities(template: Template): readonly KnownId[] {
  const list = template.value(['properties', 'vmProfile', 'userAssignedIdentities'])
  const count = list ? itemsOf(template.tree, list.node).length : 0
  return Array.from({ length: count }, (_, index) =>
    knownId('identity-id', template.value(['properties', 'vmProfile', 'userAssignedIdentities', index])),
  ).filter((id) => id !== undefined)
}

export function targetsOf({ distributors }: Template, type: string): readonly Part[] {
  return distributors.filter((part) => isKind(part, type))
}

export function subnetOf(template: Template, name: 'subnetId' | 'containerInstanceSubnetId'): KnownId | undefined {
  return knownId('subnet-id', template.value(['properties', 'vmProfile', 'vnetConfig', name]))
}

/** Where the build writes to or reads from, by resource group, each once. */
export function groupOf({ parts }: KnownId): string {
  return `/subscriptions/${parts.subscription}/resourceGroups/${parts.resourceGroup}`
}
