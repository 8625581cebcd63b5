import { toSubnetId } from '../rules/vnet-fields.ts'
import type { Template } from '../template.ts'
import { endOf, startOf } from '../tree-values.ts'
import type { QuestionKind } from './question.ts'

const guid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i

/** Until 2019 a network was named by three words; since then by one ID, which needs a subscription. */
export const askSubnet: QuestionKind = {
  id: 'subnet',
  option: 'subscription',
  settles: ['VNET-LEGACY'],
  title: 'You decide: network.',
  label: 'Subscription of the network',
  ask: (template) => {
    if (!toSubnetId(template, '')) return undefined
    const suggestion = subscriptionIn(template)
    return {
      text: 'name, subnetName and resourceGroupName of the network became one subnetId, which also names the subscription.',
      ...(suggestion !== undefined && { suggestion }),
    }
  },
  problemOf: (answer) =>
    new RegExp(`^${guid.source}$`, 'i').test(answer)
      ? undefined
      : 'A subscription ID is a GUID, as `az account show` prints it.',
  edits: (template, answer) => toSubnetId(template, answer) ?? [],
}

/** The one subscription that other IDs of the template name. */
function subscriptionIn({ tree, node }: Template): string | undefined {
  const text = tree.text.slice(startOf(tree, node), endOf(tree, node))
  const found = new Set(
    [...text.matchAll(new RegExp(`/subscriptions/(${guid.source})`, 'gi'))].map(([, id]) => id?.toLowerCase()),
  )
  return found.size === 1 ? [...found][0] : undefined
}
