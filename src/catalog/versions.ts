import type { Version } from '#core/field.ts'

export interface ApiVersion {
  readonly name: Version
  readonly state: 'retired' | 'deprecated' | 'supported' | 'newest'
  /** What it brought, or why not to use it. */
  readonly note: string
}

/** Every API version the service ever published, oldest first. */
export const versions = [
  {
    name: '2018-02-01-preview',
    state: 'retired',
    note: 'Private preview. Refused since 26 May 2020, because it has no identity.',
  },
  {
    name: '2019-02-01-preview',
    state: 'retired',
    note: 'Private preview. Refused since 26 May 2020, because it has no identity.',
  },
  {
    name: '2019-05-01-preview',
    state: 'deprecated',
    note: 'Public preview: still accepted, but deprecated. Brought identity, File and gallery sources.',
  },
  {
    name: '2020-02-14',
    state: 'supported',
    note: 'First stable version. Brought WindowsUpdate, subnets, purchase plans and Run as system; ISO sources went.',
  },
  { name: '2021-10-01', state: 'supported', note: 'Brought identities and a proxy size for the build VM.' },
  { name: '2022-02-14', state: 'supported', note: 'Brought validation and a staging resource group of your own.' },
  {
    name: '2022-07-01',
    state: 'supported',
    note: 'Brought target regions, versioning, VM boot optimization, VHDs to your own storage and triggers.',
  },
  { name: '2023-07-01', state: 'supported', note: 'Brought error handling: keep the build VM after a failure.' },
  {
    name: '2024-02-01',
    state: 'supported',
    note: 'Brought auto run, tags for managed resources and a container subnet. From here on, unknown or wrongly cased properties are refused.',
  },
  {
    name: '2025-10-01',
    state: 'newest',
    note: 'Brought data disks, workload optimization and shallow replication. The public documentation does not describe them yet.',
  },
] as const satisfies readonly ApiVersion[]

/** For new templates: the newest version the public documentation describes. */
export const defaultVersion: Version = '2024-02-01'

/** Older ones are refused by the service. */
export const oldestAccepted: Version = '2019-05-01-preview'

/** From this version on the service refuses unknown properties and names in another case. */
export const strictSince: Version = '2024-02-01'

const names: ReadonlySet<string> = new Set(versions.map(({ name }) => name))

export function isKnownVersion(text: string | undefined): text is (typeof versions)[number]['name'] {
  return text !== undefined && names.has(text)
}
