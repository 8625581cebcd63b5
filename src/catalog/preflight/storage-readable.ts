import { az } from '../commands.ts'
import { literalText } from '../rules/literals.ts'
import { uriFields } from '../rules/uri-fields.ts'
import type { Preflight } from './preflight.ts'

const blob = /^https?:\/\/([a-z0-9]{3,24})\.blob\.core\.[a-z.]+\/([^/?#]+)\//i

/** Azure Storage asks who reads, also of what is public; other addresses have to be public. */
export const storageReadable: Preflight = ({ customizers, validators }) => {
  const containers = new Map<string, { account: string; container: string }>()
  const hosts = new Set<string>()
  for (const uri of [...customizers, ...validators].flatMap(uriFields).map(literalText)) {
    const [, account, container] = blob.exec(uri ?? '') ?? []
    if (account && container) containers.set(`${account}/${container}`, { account, container })
    else {
      const host = /^https?:\/\/([^/:?#]+)/i.exec(uri ?? '')?.[1]
      if (host) hosts.add(host.toLowerCase())
    }
  }
  const readable = [...containers.entries()].map(([key, { account, container }]) => ({
    id: `storage ${key}`,
    title: `The identity can read the container ${container} of ${account}`,
    note: 'Azure Storage needs the role Storage Blob Data Reader, also where the container is public.',
    commands: [
      az('role assignment create', {
        assignee: '<principalId>',
        role: 'Storage Blob Data Reader',
        scope: `/subscriptions/<subscriptionId>/resourceGroups/<resourceGroup>/providers/Microsoft.Storage/storageAccounts/${account}/blobServices/default/containers/${container}`,
      }),
    ],
  }))
  if (hosts.size === 0) return readable
  const names = [...hosts].sort()
  return [
    ...readable,
    {
      id: `hosts ${names.join(' ')}`,
      title: `The build VM reaches ${names.join(', ')}`,
      note: 'What a step downloads has to be public, or open to the subnet of the build.',
      commands: [],
    },
  ]
}
