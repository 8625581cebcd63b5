import { describe, expect, test } from 'vitest'
import type { Path } from '#core/text/path.ts'
import { declaredAt, fieldAt, kindsIn, laterKindsAt, orderOf, shapeAt, stepIds, stepOf, steps } from './declaration.ts'
import type { StepId } from './declaration.ts'
import { readDocument } from './read-document.ts'
import { findRegion, regions } from './regions.ts'
import { sources } from './sources/index.ts'
import { defaultVersion, isKnownVersion, oldestAccepted, strictSince, versions } from './versions.ts'

const types: Readonly<Record<string, string>> = {
  'properties.source.type': 'PlatformImage',
  'properties.customize.0.type': 'PowerShell',
  'properties.customize.1.type': 'Nothing',
  'properties.distribute.0.type': 'SharedImage',
  'properties.distribute.0.versioning.scheme': 'Latest',
}
const typeAt = (path: Path) => types[path.join('.')]
const path = (text: string): Path => (text === '' ? [] : text.split('.'))

describe('what other versions have', () => {
  const text = (apiVersion: string) =>
    JSON.stringify({
      type: 'Microsoft.VirtualMachineImages/imageTemplates',
      apiVersion,
      properties: {
        source: { type: 'PlatformImage' },
        customize: [{ type: 'WindowsUpdate', filters: [] }],
        vmProfile: { vnetConfig: { containerInstanceSubnetId: 'a' } },
        distribute: [],
      },
    })
  const template = (version: string) => readDocument(text(version)).templates[0]!

  test.each([
    ['properties.vmProfile.vnetConfig', 'Network'],
    ['properties.vmProfile.vnetConfig.containerInstanceSubnetId', 'Container subnet'],
    ['properties.customize.0.filters', 'Filters'],
    ['properties.validate.inVMValidations', 'Validators'],
    ['properties.nothing.known', undefined],
  ])('%s is declared as %s', (at, label) => {
    expect(declaredAt(template('2019-05-01-preview'), path(at))?.label).toBe(label)
  })

  test.each([
    ['2019-05-01-preview', ['Shell 2022-02-14', 'PowerShell 2022-02-14', 'File 2022-07-01']],
    ['2022-02-14', ['File 2022-07-01']],
    ['2022-07-01', []],
  ])('of validators %s has still to come: %j', (version, kinds) => {
    const later = laterKindsAt(template(version), ['properties', 'validate', 'inVMValidations'])
    expect(later.map(({ type, since = '' }) => `${type} ${since}`)).toEqual(kinds)
  })
})

describe('fieldAt', () => {
  test.each([
    ['location', 'Location'],
    ['properties.source.planInfo.planName', 'Plan name'],
    ['properties.source.type', 'Type'],
    ['properties.customize.0.runAsSystem', 'Run as system'],
    ['properties.customize.0.inline.3', 'Inline commands'],
    ['properties.customize.0.type', 'Type'],
    ['properties.customize.1.type', 'Type'],
    ['properties.distribute.0.targetRegions.1.replicaCount', 'Replicas'],
    ['properties.distribute.0.versioning.scheme', 'Scheme'],
    ['properties.distribute.0.versioning.major', 'Major version'],
    ['properties.distribute.0.artifactTags.owner', 'Artifact tags'],
    ['identity.userAssignedIdentities.x', 'User-assigned identity'],
    ['identity.userAssignedIdentities.x.clientId', 'Client ID'],
  ])('%s is %s', (text, label) => {
    expect(fieldAt(path(text), '2024-02-01', typeAt)?.label).toBe(label)
  })

  test.each([
    '',
    'nothing',
    'properties.source.imageId',
    'properties.customize.x',
    'properties.customize.1.inline',
    'properties.customize.0.inline.0.more',
    'properties.additionalDataDisks',
    'properties.autoRun.state.more',
  ])('%s is nothing in 2024-02-01', (text) => {
    expect(fieldAt(path(text), '2024-02-01', typeAt)).toBeUndefined()
  })

  test('gives what is true in the version', () => {
    const regionsIn = (version: string) => fieldAt(path('properties.distribute.0.replicationRegions'), version, typeAt)
    expect(regionsIn('2022-02-14')).toMatchObject({ required: true })
    expect(regionsIn('2022-07-01')).toMatchObject({ required: false, deprecated: expect.any(String) as string })
  })

  test('gives the same object each time', () => {
    for (const text of ['location', 'properties.source.type', 'properties.customize.0.sha256Checksum']) {
      expect(fieldAt(path(text), '2024-02-01', typeAt)).toBe(fieldAt(path(text), '2024-02-01', typeAt))
    }
  })
})

test('shapeAt goes into items, tags and free keys', () => {
  const typeOf = (text: string) => shapeAt(path(text), '2024-02-01', typeAt)?.type
  expect(typeOf('')).toBe('object')
  expect(typeOf('tags.owner')).toBe('string')
  expect(typeOf('properties.customize')).toBe('list')
  expect(typeOf('properties.customize.0')).toBe('union')
  expect(typeOf('properties.customize.0.validExitCodes.1')).toBe('integer')
  expect(typeOf('identity.userAssignedIdentities.x')).toBe('object')
})

describe('orderOf', () => {
  test('is the order people write a template in', () => {
    expect(orderOf([], '2019-05-01-preview', typeAt)).toEqual([
      'type',
      'apiVersion',
      'name',
      'location',
      'tags',
      'identity',
      'dependsOn',
      'properties',
    ])
    expect(orderOf(['properties'], '2019-05-01-preview', typeAt)?.slice(0, 4)).toEqual([
      'buildTimeoutInMinutes',
      'vmProfile',
      'source',
      'customize',
    ])
  })

  test('begins with the discriminator', () => {
    expect(orderOf(path('properties.distribute.0.versioning'), '2024-02-01', typeAt)).toEqual(['scheme', 'major'])
    expect(orderOf(path('properties.customize.1'), '2024-02-01', typeAt)).toEqual(['type'])
  })

  test('says nothing of free keys and of what is unknown', () => {
    expect(orderOf(['tags'], '2024-02-01', typeAt)).toBeUndefined()
    expect(orderOf(['nothing'], '2024-02-01', typeAt)).toBeUndefined()
  })
})

test('a kind comes with what its version asks for', () => {
  const platform = kindsIn(sources, '2024-02-01').get('PlatformImage')
  expect(platform).toBe(sources[0])
  expect(kindsIn(sources, '2019-02-01-preview').get('ISO')?.initial).toEqual({
    sha256Checksum: '<sha256Checksum>',
    sourceURI: '<sourceURI>',
  })
})

describe('steps', () => {
  test.each<[string, StepId]>([
    ['', 'basics'],
    ['location', 'basics'],
    ['identity.userAssignedIdentities.x', 'basics'],
    ['nothing', 'basics'],
    ['properties', 'basics'],
    ['properties.buildTimeoutInMinutes', 'basics'],
    ['properties.source.sku', 'source'],
    ['properties.customize.3.inline.1', 'customize'],
    ['properties.validate.inVMValidations.0', 'validate'],
    ['properties.distribute', 'distribute'],
    ['properties.vmProfile.vnetConfig.subnetId', 'build'],
    ['properties.nothing', 'build'],
    ['properties.lastRunStatus.message', 'review'],
  ])('%s is edited in %s', (text, step) => {
    expect(stepOf(path(text))).toBe(step)
  })

  test('are seven, in their order', () => {
    expect(steps.map(({ id }) => id)).toEqual(stepIds)
  })
})

test('the versions that matter are known ones', () => {
  for (const version of [defaultVersion, oldestAccepted, strictSince]) expect(isKnownVersion(version)).toBe(true)
  expect(isKnownVersion('2024-02-02')).toBe(false)
  expect(isKnownVersion(undefined)).toBe(false)
  expect(versions.filter(({ state }) => state === 'newest')).toHaveLength(1)
})

test('a region is found by either of its names', () => {
  expect(regions).toHaveLength(39)
  for (const region of regions) {
    expect(findRegion(region.name)).toBe(region)
    expect(findRegion(region.displayName)).toBe(region)
  }
  expect(findRegion('mars')).toBeUndefined()
})
