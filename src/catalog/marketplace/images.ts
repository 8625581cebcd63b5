import type { System } from '#core/field.ts'
import type { KnownImage } from './known-image.ts'

/** When the table was put together. Publishers add and retire images: nothing that is missing here is wrong. */
export const tableDate = '2025-11'

interface Group {
  readonly os: System
  readonly publisher: string
  readonly offer: string
  /** Those that are true stand in plan-offers.ts, too. */
  readonly hasPlan?: boolean | undefined
  readonly note?: string
  /** SKU, title, generation, end of support. */
  readonly skus: readonly (readonly [sku: string, title: string, generation: 1 | 2, ends: string])[]
}

const windowsServer: Group = {
  os: 'Windows',
  publisher: 'MicrosoftWindowsServer',
  offer: 'WindowsServer',
  skus: [
    ['2025-datacenter-g2', 'Windows Server 2025 Datacenter', 2, '2034-11'],
    ['2025-datacenter', 'Windows Server 2025 Datacenter', 1, '2034-11'],
    ['2025-datacenter-core-g2', 'Windows Server 2025 Datacenter, Server Core', 2, '2034-11'],
    ['2025-datacenter-azure-edition', 'Windows Server 2025 Datacenter: Azure Edition', 2, '2034-11'],
    ['2022-datacenter-g2', 'Windows Server 2022 Datacenter', 2, '2031-10'],
    ['2022-datacenter', 'Windows Server 2022 Datacenter', 1, '2031-10'],
    ['2022-datacenter-core-g2', 'Windows Server 2022 Datacenter, Server Core', 2, '2031-10'],
    ['2022-datacenter-azure-edition', 'Windows Server 2022 Datacenter: Azure Edition', 2, '2031-10'],
    ['2019-datacenter-gensecond', 'Windows Server 2019 Datacenter', 2, '2029-01'],
    ['2019-Datacenter', 'Windows Server 2019 Datacenter', 1, '2029-01'],
    ['2016-datacenter-gensecond', 'Windows Server 2016 Datacenter', 2, '2027-01'],
    ['2016-Datacenter', 'Windows Server 2016 Datacenter', 1, '2027-01'],
  ],
}

const windowsDesktop: readonly Group[] = [
  {
    os: 'Windows',
    publisher: 'MicrosoftWindowsDesktop',
    offer: 'windows-11',
    skus: [
      ['win11-25h2-avd', 'Windows 11 25H2 multi-session', 2, '2028-10'],
      ['win11-25h2-ent', 'Windows 11 25H2 Enterprise', 2, '2028-10'],
      ['win11-25h2-pro', 'Windows 11 25H2 Pro', 2, '2027-10'],
      ['win11-24h2-avd', 'Windows 11 24H2 multi-session', 2, '2027-10'],
      ['win11-24h2-ent', 'Windows 11 24H2 Enterprise', 2, '2027-10'],
      ['win11-24h2-pro', 'Windows 11 24H2 Pro', 2, '2026-10'],
      ['win11-23h2-avd', 'Windows 11 23H2 multi-session', 2, '2026-11'],
      ['win11-23h2-ent', 'Windows 11 23H2 Enterprise', 2, '2026-11'],
    ],
  },
  {
    os: 'Windows',
    publisher: 'MicrosoftWindowsDesktop',
    offer: 'office-365',
    skus: [
      ['win11-25h2-avd-m365', 'Windows 11 25H2 multi-session with Microsoft 365 Apps', 2, '2028-10'],
      ['win11-24h2-avd-m365', 'Windows 11 24H2 multi-session with Microsoft 365 Apps', 2, '2027-10'],
      ['win10-22h2-avd-m365-g2', 'Windows 10 22H2 multi-session with Microsoft 365 Apps', 2, '2025-10'],
    ],
  },
  {
    os: 'Windows',
    publisher: 'MicrosoftWindowsDesktop',
    offer: 'windows-10',
    skus: [
      ['win10-22h2-avd-g2', 'Windows 10 22H2 multi-session', 2, '2025-10'],
      ['win10-22h2-avd', 'Windows 10 22H2 multi-session', 1, '2025-10'],
      ['win10-22h2-ent-g2', 'Windows 10 22H2 Enterprise', 2, '2025-10'],
      ['win10-22h2-ent', 'Windows 10 22H2 Enterprise', 1, '2025-10'],
    ],
  },
]

const linux = (
  publisher: string,
  offer: string,
  skus: Group['skus'],
  more: Pick<Group, 'hasPlan' | 'note'> = {},
): Group => ({ os: 'Linux', publisher, offer, skus, ...more })

const ubuntu: readonly Group[] = [
  linux('Canonical', 'ubuntu-24_04-lts', [
    ['server', 'Ubuntu Server 24.04 LTS', 2, '2029-04'],
    ['server-gen1', 'Ubuntu Server 24.04 LTS', 1, '2029-04'],
    ['minimal', 'Ubuntu Minimal 24.04 LTS', 2, '2029-04'],
  ]),
  linux('Canonical', '0001-com-ubuntu-server-jammy', [
    ['22_04-lts-gen2', 'Ubuntu Server 22.04 LTS', 2, '2027-04'],
    ['22_04-lts', 'Ubuntu Server 22.04 LTS', 1, '2027-04'],
  ]),
  linux('Canonical', '0001-com-ubuntu-server-focal', [
    ['20_04-lts-gen2', 'Ubuntu Server 20.04 LTS', 2, '2025-05'],
    ['20_04-lts', 'Ubuntu Server 20.04 LTS', 1, '2025-05'],
  ]),
  linux('Canonical', 'UbuntuServer', [
    ['18_04-lts-gen2', 'Ubuntu Server 18.04 LTS', 2, '2023-05'],
    ['18.04-LTS', 'Ubuntu Server 18.04 LTS', 1, '2023-05'],
    ['16.04-LTS', 'Ubuntu Server 16.04 LTS', 1, '2021-04'],
  ]),
]

const debian: readonly Group[] = [
  linux('Debian', 'debian-13', [
    ['13-gen2', 'Debian 13 "Trixie"', 2, '2028-08'],
    ['13', 'Debian 13 "Trixie"', 1, '2028-08'],
  ]),
  linux('Debian', 'debian-12', [
    ['12-gen2', 'Debian 12 "Bookworm"', 2, '2026-06'],
    ['12', 'Debian 12 "Bookworm"', 1, '2026-06'],
  ]),
  linux('Debian', 'debian-11', [
    ['11-gen2', 'Debian 11 "Bullseye"', 2, '2024-08'],
    ['11', 'Debian 11 "Bullseye"', 1, '2024-08'],
  ]),
]

const ownSubscription = 'Needs a Red Hat subscription of your own, enabled for Azure.'
const enterprise: readonly Group[] = [
  linux('RedHat', 'RHEL', [
    ['10-lvm-gen2', 'Red Hat Enterprise Linux 10', 2, '2035-05'],
    ['9-lvm-gen2', 'Red Hat Enterprise Linux 9', 2, '2032-05'],
    ['9-lvm', 'Red Hat Enterprise Linux 9', 1, '2032-05'],
    ['8-lvm-gen2', 'Red Hat Enterprise Linux 8', 2, '2029-05'],
    ['8-lvm', 'Red Hat Enterprise Linux 8', 1, '2029-05'],
    ['7.6', 'Red Hat Enterprise Linux 7.6', 1, '2024-06'],
  ]),
  linux('redhat', 'rhel-byos', [['rhel-lvm9-gen2', 'Red Hat Enterprise Linux 9, own subscription', 2, '2032-05']], {
    hasPlan: true,
    note: ownSubscription,
  }),
  linux('SUSE', 'sles-15-sp7', [['gen2', 'SUSE Linux Enterprise Server 15 SP7', 2, '2031-07']]),
  linux('SUSE', 'sles-15-sp6', [
    ['gen2', 'SUSE Linux Enterprise Server 15 SP6', 2, '2025-12'],
    ['gen1', 'SUSE Linux Enterprise Server 15 SP6', 1, '2025-12'],
  ]),
  linux('SUSE', 'sles-15-sp5', [['gen2', 'SUSE Linux Enterprise Server 15 SP5', 2, '2024-12']]),
]

const alike: readonly Group[] = [
  linux(
    'resf',
    'rockylinux-x86_64',
    [
      ['9-base', 'Rocky Linux 9', 2, '2032-05'],
      ['9-lvm', 'Rocky Linux 9, LVM', 2, '2032-05'],
      ['8-base', 'Rocky Linux 8', 2, '2029-05'],
      ['8-lvm', 'Rocky Linux 8, LVM', 2, '2029-05'],
    ],
    { hasPlan: true },
  ),
  linux(
    'almalinux',
    'almalinux-x86_64',
    [
      ['10-gen2', 'AlmaLinux 10', 2, '2035-05'],
      ['9-gen2', 'AlmaLinux 9', 2, '2032-03'],
      ['9-gen1', 'AlmaLinux 9', 1, '2032-03'],
      ['8-gen2', 'AlmaLinux 8', 2, '2029-03'],
    ],
    { hasPlan: undefined, note: 'Some regions ask for its purchase plan: az vm image show tells.' },
  ),
  linux('OpenLogic', 'CentOS', [['7.6', 'CentOS 7.6', 1, '2024-06']]),
]

/** Common images, newest first within a family. */
export const knownImages: readonly KnownImage[] = [
  windowsServer,
  ...windowsDesktop,
  ...ubuntu,
  ...debian,
  ...enterprise,
  ...alike,
].flatMap(({ skus, ...shared }) =>
  skus.map(([sku, title, generation, ends]): KnownImage => ({
    hasPlan: false,
    ...shared,
    sku,
    title,
    generation,
    ends,
  })),
)
