import { az } from '../commands.ts'
import type { Template } from '../template.ts'
import { isKind } from '../rules/is-kind.ts'
import { groupOf, identityText, knownId, subnetOf, targetsOf, vmIdentities } from './known-ids.ts'
import type { KnownId } from './known-ids.ts'
import type { Preflight } from './preflight.ts'

/** What the identity may do, no more than this template needs, and where. */
interface Need {
  readonly actions: readonly string[]
  readonly at: KnownId | undefined
}

/** Names of custom roles are unique in a tenant. */
function nameOfRole(template: Template): string {
  const name = template.value(['name'])
  return `Image Builder ${name?.form === 'literal' && name.text !== '' ? name.text : '<templateName>'}`
}

/** The smallest custom role for the identity, as far as the template says what it uses. */
export const leastRole: Preflight = (template) => {
  const needs = needsOf(template)
  const actions = [...new Set(needs.flatMap((need) => need.actions))].sort()
  const scopes = [...new Set(needs.map(({ at }) => (at ? groupOf(at) : placeholderScope)))].sort()
  const roleName = nameOfRole(template)
  const operators = vmIdentities(template).map((id) =>
    az('role assignment create', { assignee: '<principalId>', role: 'Managed Identity Operator', scope: id.text }),
  )
  if (actions.length === 0 && operators.length === 0) return []
  const role = {
    Name: roleName,
    IsCustom: true,
    Description: 'What one image template needs.',
    Actions: actions,
    NotActions: [],
    AssignableScopes: scopes,
  }
  return [
    {
      id: `role ${actions.join(' ')}`,
      title: 'The identity may do what this template needs',
      note: 'The first command prints its principal ID. Save the role as role.json; for another template with the same needs, assign it again.',
      commands: [
        az('identity show', { ids: identityText(template), query: 'principalId', output: 'tsv' }),
        ...(actions.length > 0
          ? [JSON.stringify(role, undefined, 2), az('role definition create', { 'role-definition': 'role.json' })]
          : []),
        ...(actions.length > 0
          ? scopes.map((scope) => az('role assignment create', { assignee: '<principalId>', role: roleName, scope }))
          : []),
        ...operators,
      ],
    },
  ]
}

const placeholderScope = '/subscriptions/<subscriptionId>/resourceGroups/<resourceGroup>'
const reads = [
  'Microsoft.Compute/galleries/read',
  'Microsoft.Compute/galleries/images/read',
  'Microsoft.Compute/galleries/images/versions/read',
]

function needsOf(template: Template): readonly Need[] {
  const needs: Need[] = []
  const { source } = template
  if (source && isKind(source, 'ManagedImage')) {
    needs.push({ actions: ['Microsoft.Compute/images/read'], at: knownId('image-id', source.field('imageId')) })
  }
  if (source && isKind(source, 'SharedImageVersion')) {
    needs.push({ actions: reads, at: knownId('image-version-id', source.field('imageVersionId')) })
  }
  for (const target of targetsOf(template, 'ManagedImage')) {
    const actions = ['read', 'write', 'delete'].map((verb) => `Microsoft.Compute/images/${verb}`)
    needs.push({ actions, at: knownId('image-id', target.field('imageId')) })
  }
  for (const target of targetsOf(template, 'SharedImage')) {
    // The service makes a managed image on its way to the gallery.
    const images = ['read', 'write', 'delete'].map((verb) => `Microsoft.Compute/images/${verb}`)
    const actions = [...reads, 'Microsoft.Compute/galleries/images/versions/write', ...images]
    needs.push({ actions, at: knownId('image-definition-id', target.field('galleryImageId')) })
  }
  for (const name of ['subnetId', 'containerInstanceSubnetId'] as const) {
    if (!template.value(['properties', 'vmProfile', 'vnetConfig', name])) continue
    const actions = ['Microsoft.Network/virtualNetworks/read', 'Microsoft.Network/virtualNetworks/subnets/join/action']
    needs.push({ actions, at: subnetOf(template, name) })
  }
  return needs
}
