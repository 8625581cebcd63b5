import { expect, test } from 'vitest'
import type { Example } from '#core/rule.ts'
import { analyze } from '../analyze.ts'
import { definition, windows } from './example-parts.ts'
import { exampleText } from './example-text.ts'

/**
 * Rules that need no file of their own: what the declarations say of versions,
 * names, values and limits is all there is to check.
 */
const gallery = (more: object) => ({
  distribute: [{ type: 'SharedImage', runOutputName: 'x', galleryImageId: definition, ...more }],
})
const subnet = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/'
const update = { type: 'WindowsUpdate', searchCriteria: 'IsInstalled=0', filters: ['include:$true'] }
const shell = { type: 'Shell', inline: ['true'] }

const cases: [rule: string, version: string, properties: object, code: string, severity: string, path: RegExp][] = [
  ['LAX-CASE', '2022-07-01', { BuildTimeoutInMinutes: 60 }, 'SCH-CASE', 'warning', /BuildTimeoutInMinutes$/],
  ['LAX-UNKNOWN', '2022-07-01', { zones: [1] }, 'SCH-UNKNOWN', 'warning', /zones$/],
  ['STRICT', '2024-02-01', { zones: [1] }, 'SCH-UNKNOWN', 'error', /zones$/],
  [
    'IDN-VM-VERSION',
    '2020-02-14',
    { vmProfile: { userAssignedIdentities: [] } },
    'SCH-VERSION',
    'error',
    /vmProfile\/userAssignedIdentities$/,
  ],
  [
    'SRC-PLAN-COMPLETE',
    '2020-02-14',
    { source: { ...windows, planInfo: { planName: 'a', planProduct: 'b' } } },
    'SCH-REQUIRED',
    'error',
    /planInfo/,
  ],
  [
    'SRC-PLAN-COMPLETE',
    '2019-05-01-preview',
    { source: { ...windows, version: '1.0.0', planInfo: {} } },
    'SCH-VERSION',
    'error',
    /planInfo$/,
  ],
  [
    'WU-LIMIT',
    '2024-02-01',
    { source: windows, customize: [{ ...update, updateLimit: -1 }] },
    'SCH-RANGE',
    'error',
    /updateLimit$/,
  ],
  [
    'WU-VERSION',
    '2019-05-01-preview',
    { source: { ...windows, version: '1.0.0' }, customize: [update] },
    'SCH-VERSION',
    'warning',
    /customize\/0/,
  ],
  ['VAL-VERSION', '2021-10-01', { validate: { inVMValidations: [shell] } }, 'SCH-VERSION', 'error', /validate$/],
  [
    'VAL-VERSION',
    '2022-02-14',
    { validate: { inVMValidations: [{ type: 'File', sourceUri: 'https://example.com/a', destination: '/tmp/a' }] } },
    'SCH-VERSION',
    'error',
    /inVMValidations\/0/,
  ],
  [
    'DST-MI-LOCATION',
    '2024-02-01',
    { distribute: [{ type: 'ManagedImage', imageId: definition, runOutputName: 'x' }] },
    'SCH-REQUIRED',
    'error',
    /distribute\/0/,
  ],
  ['DST-VERS-SCHEME', '2022-07-01', gallery({ versioning: { scheme: 'Newest' } }), 'SCH-ENUM', 'error', /scheme$/],
  [
    'DST-VERS-SCHEME',
    '2022-07-01',
    gallery({ versioning: { scheme: 'Latest', major: -2 } }),
    'SCH-RANGE',
    'error',
    /major$/,
  ],
  [
    'DST-VERS-SCHEME',
    '2024-02-01',
    gallery({ versioning: { scheme: 'Source', major: 1 } }),
    'SCH-UNKNOWN',
    'error',
    /major$/,
  ],
  [
    'DST-EXCLUDE',
    '2019-05-01-preview',
    gallery({ replicationRegions: ['westus2'], excludeFromLatest: true }),
    'SCH-VERSION',
    'error',
    /excludeFromLatest$/,
  ],
  [
    'VHD-URI-VERSION',
    '2022-02-14',
    { distribute: [{ type: 'VHD', runOutputName: 'x', uri: 'https://example.com/vhds' }] },
    'SCH-VERSION',
    'error',
    /uri$/,
  ],
  ['VMP-DISK-2019', '2019-05-01-preview', { vmProfile: { osDiskSizeGB: 64 } }, 'SCH-VERSION', 'warning', /osDisk/],
  ['STG-VERSION', '2021-10-01', { stagingResourceGroup: '/x' }, 'SCH-VERSION', 'error', /stagingResourceGroup$/],
  ['OPT-VERSION', '2022-02-14', { optimize: { vmBoot: { state: 'Enabled' } } }, 'SCH-VERSION', 'error', /optimize$/],
  ['ERH-VERSION', '2022-07-01', { errorHandling: {} }, 'SCH-VERSION', 'error', /errorHandling$/],
  ['ARUN-VERSION', '2023-07-01', { autoRun: { state: 'Enabled' } }, 'SCH-VERSION', 'error', /autoRun$/],
  ['ARUN-VERSION', '2023-07-01', { managedResourceTags: {} }, 'SCH-VERSION', 'error', /managedResourceTags$/],
  ['DD-VERSION', '2024-02-01', { additionalDataDisks: [] }, 'SCH-VERSION', 'error', /additionalDataD/],
  [
    'VNET-ACI-VERSION',
    '2023-07-01',
    { vmProfile: { vnetConfig: { subnetId: `${subnet}a`, containerInstanceSubnetId: `${subnet}b` } } },
    'SCH-VERSION',
    'error',
    /containerInstanceSubnetId$/,
  ],
]

test.each(cases)('%s in %s: %j', (_rule, version, properties, code, severity, path) => {
  const example = { version, template: { properties } } as Example
  const found = analyze(exampleText(example)).findings.filter((finding) => finding.code === code)
  expect(found).toMatchObject([{ code, severity, path: expect.stringMatching(path) as unknown }])
})

test.each([['SystemAssigned'], ['None']])('an identity of the type %s is refused', (type) => {
  const { findings } = analyze(exampleText({ template: { identity: { type } } }))
  expect(findings.filter(({ severity, path }) => severity === 'error' && path.startsWith('/identity'))).not.toEqual([])
})
