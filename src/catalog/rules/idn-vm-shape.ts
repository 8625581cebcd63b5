import { itemsOf, keyOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import { formatResourceId } from '../resource-ids.ts'
import { defineRule, since } from './define-rule.ts'
import { checkResourceId } from './resource-id-rule.ts'

const path = ['properties', 'vmProfile', 'userAssignedIdentities']
const id = formatResourceId('identity-id', { subscription: 's', resourceGroup: 'rg', identity: 'vm' })
const identities = (userAssignedIdentities: unknown) => ({ properties: { vmProfile: { userAssignedIdentities } } })

export const idnVmShape = defineRule({
  code: 'IDN-VM-SHAPE',
  severity: since('2021-10-01', 'error'),
  summary: 'The identities of the build VM are a list of resource IDs.',
  why: 'The identity of the template is an object with IDs as names; that of the VM is a plain list.',
  source: 'REST specification: array of strings.',
  examples: {
    bad: [{ template: identities({ [id]: {} }) }, { template: identities(['vm-identity']) }],
    good: [
      { template: identities([id]) },
      { template: identities(['<identityId>']) },
      { deployment: true, template: identities("[parameters('ids')]") },
    ],
  },
  check(template, report) {
    const value = template.value(path)
    const { tree } = template
    if (value?.type === NodeType.Object) {
      const ids = itemsOf(tree, value.node).map((property) => keyOf(tree, property))
      report(path, 'These identities are a list of IDs, not an object as for the template.', {
        fixes: [{ title: 'Make it a list', edits: [{ op: 'set', path, content: { value: ids } }], safe: true }],
      })
    }
    if (value?.type !== NodeType.Array) return
    for (const index of itemsOf(tree, value.node).keys()) {
      checkResourceId(template.value([...path, index]), { format: 'identity-id', noun: 'an identity' }, report)
    }
  },
})
