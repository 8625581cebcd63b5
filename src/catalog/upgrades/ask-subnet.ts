import type { Path } from '#core/text/path.ts'
import { formatResourceId } from '../resource-ids.ts'
import type { Template, Value } from '../template.ts'
import { endOf, startOf } from '../tree-values.ts'
import type { QuestionKind } from './question.ts'

const owner = ['properties', 'vmProfile', 'vnetConfig']
const legacy = { network: 'name', subnet: 'subnetName', resourceGroup: 'resourceGroupName' } as const
const guid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i

/** Until 2019 a network was named by three words; since then by one ID, which needs a subscription. */
export const askSubnet: QuestionKind = {
  id: 'subnet',
  option: 'subscription',
  settles: ['VNET-LEGACY'],
  title: 'You decide: network.',
  label: 'Subscription of the network',
  ask: (template) => {
    const parts = partsOf(template)
    if (!parts) return undefined
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
  edits: (template, answer) => {
    const parts = partsOf(template)
    if (!parts) return []
    const value = formatResourceId('subnet-id', { ...parts, subscription: answer })
    return [
      ...Object.values(legacy).map((name) => ({ op: 'remove', path: [...owner, name] }) as const),
      { op: 'set', path: [...owner, 'subnetId'], content: { value } },
    ]
  },
}

/** The three words, where all are plain text; an expression is better put together by hand. */
function partsOf(template: Template) {
  if (template.value([...owner, 'subnetId'])) return undefined
  const text = (path: Path) => literal(template.value(path))
  const [network, subnet, resourceGroup] = [legacy.network, legacy.subnet, legacy.resourceGroup].map((name) =>
    text([...owner, name]),
  )
  if (network === undefined || subnet === undefined || resourceGroup === undefined) return undefined
  return { network, subnet, resourceGroup }
}

function literal(value: Value | undefined): string | undefined {
  return value === undefined || value.form === 'expression' ? undefined : value.text
}

/** The one subscription that other IDs of the template name. */
function subscriptionIn({ tree, node }: Template): string | undefined {
  const text = tree.text.slice(startOf(tree, node), endOf(tree, node))
  const found = new Set(
    [...text.matchAll(new RegExp(`/subscriptions/(${guid.source})`, 'gi'))].map(([, id]) => id?.toLowerCase()),
  )
  return found.size === 1 ? [...found][0] : undefined
}
