import type { Example } from '#core/rule.ts'
import { describe, expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { exampleText } from '../rules/example-text.ts'
import { rules } from '../rules/index.ts'
import { speaksFor } from './speaks-for.ts'

/** "severity CODE path" of what is found, placeholders and rules left out unless asked for. */
function found(example: Example, codes = /^SCH-/): string[] {
  return analyze(exampleText(example))
    .findings.filter(({ code }) => codes.test(code))
    .map(({ severity, code, path }) => `${severity} ${code} ${path}`)
}

function messages(example: Example): string[] {
  return analyze(exampleText(example)).findings.map(({ message }) => message)
}

const properties = (own: object) => ({ properties: own })
const step = (own: object) => properties({ customize: [{ type: 'Shell', inline: ['ls'], ...own }] })
const target = (own: object) =>
  properties({
    distribute: [
      {
        type: 'SharedImage',
        runOutputName: 'out',
        galleryImageId: '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Compute/galleries/g/images/d',
        ...own,
      },
    ],
  })
const old = '2023-07-01'

const table: [title: string, example: Example, expected: string[]][] = [
  ['a clean template', { template: {} }, []],
  [
    'an unknown property, strict',
    { template: properties({ runElevatd: true }) },
    ['error SCH-UNKNOWN /properties/runElevatd'],
  ],
  [
    'an unknown property, lax',
    { version: old, template: step({ colour: 1 }) },
    ['warning SCH-UNKNOWN /properties/customize/0/colour'],
  ],
  ['an unknown property of the resource', { template: { sku: 'x' } }, ['error SCH-UNKNOWN /sku']],
  ['keywords of a deployment', { deployment: true, template: { condition: true, comments: 'x', dependsOn: [] } }, []],
  [
    'a loop of a deployment',
    {
      deployment: true,
      template: properties({ distribute: null, copy: [{ name: 'distribute', count: 2, input: {} }] }),
    },
    [],
  ],
  [
    'another case, strict',
    { template: step({ ScriptUri: 'https://x.example/a', inline: undefined }) },
    ['error SCH-CASE /properties/customize/0/ScriptUri'],
  ],
  [
    'another case, lax',
    { version: old, template: properties({ buildTimeoutinMinutes: 80 }) },
    ['warning SCH-CASE /properties/buildTimeoutinMinutes'],
  ],
  [
    'another case does not make it missing',
    {
      template: properties({
        source: {
          type: 'ManagedImage',
          ImageId: '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Compute/images/i',
        },
      }),
    },
    ['error SCH-CASE /properties/source/ImageId'],
  ],
  [
    'another case with another type',
    { template: { location: null, Location: 7 } },
    ['error SCH-CASE /Location', 'error SCH-TYPE /Location'],
  ],
  [
    'an escaped bracket of a deployment',
    { deployment: true, template: properties({ autoRun: { state: '[[x]' } }) },
    ['error SCH-ENUM /properties/autoRun/state'],
  ],
  [
    'a property of a later version, where no version is named',
    { template: { apiVersion: null, ...properties({ additionalDataDisks: [] }) } },
    ['warning SCH-VERSION /properties/additionalDataDisks'],
  ],
  [
    'a near name does not make it missing',
    { template: target({ galleryImageId: undefined, galleryImagId: 'x' }) },
    ['error SCH-UNKNOWN /properties/distribute/0/galleryImagId'],
  ],
  [
    'a missing property of a source',
    { template: properties({ source: { type: 'ManagedImage' } }) },
    ['error SCH-REQUIRED /properties/source/imageId'],
  ],
  [
    'a missing type',
    { template: properties({ customize: [{ inline: ['ls'] }] }) },
    ['error SCH-REQUIRED /properties/customize/0/type'],
  ],
  ['a missing location', { template: { location: null } }, ['error SCH-REQUIRED /location']],
  ['no name, alone', { template: { name: null } }, []],
  ['no name, in a deployment', { deployment: true, template: { name: null } }, ['error SCH-REQUIRED /name']],
  [
    'text for a number',
    { template: properties({ vmProfile: { osDiskSizeGB: '80' } }) },
    ['error SCH-TYPE /properties/vmProfile/osDiskSizeGB'],
  ],
  [
    'a fraction',
    { template: properties({ vmProfile: { osDiskSizeGB: 80.5 } }) },
    ['error SCH-TYPE /properties/vmProfile/osDiskSizeGB'],
  ],
  [
    'text for true',
    { template: target({ excludeFromLatest: 'true' }) },
    ['error SCH-TYPE /properties/distribute/0/excludeFromLatest'],
  ],
  [
    'a text for a list',
    { version: '2020-02-14', template: target({ replicationRegions: 'westus' }) },
    ['error SCH-TYPE /properties/distribute/0/replicationRegions'],
  ],
  ['a number for a text', { template: step({ name: 7 }) }, ['error SCH-TYPE /properties/customize/0/name']],
  ['a list for a text', { template: step({ name: [null] }) }, ['error SCH-TYPE /properties/customize/0/name']],
  [
    'null',
    { template: properties({ vmProfile: { vmSize: null } }) },
    ['warning SCH-TYPE /properties/vmProfile/vmSize'],
  ],
  [
    'a text among the steps',
    { template: properties({ customize: ['ls'] }) },
    ['error SCH-TYPE /properties/customize/0'],
  ],
  ['a number among the tags', { template: { tags: { team: 7 } } }, ['error SCH-TYPE /tags/team']],
  [
    'another value',
    { template: properties({ autoRun: { state: 'On' } }) },
    ['error SCH-ENUM /properties/autoRun/state'],
  ],
  [
    'a value in another case, strict',
    { template: properties({ autoRun: { state: 'enabled' } }) },
    ['error SCH-ENUM /properties/autoRun/state'],
  ],
  [
    'a value in another case, lax',
    { version: old, template: properties({ optimize: { vmBoot: { state: 'enabled' } } }) },
    ['warning SCH-ENUM /properties/optimize/vmBoot/state'],
  ],
  [
    'another value of an open list',
    { template: target({ targetRegions: [{ name: 'westus', storageAccountType: 'PremiumV2_LRS' }] }) },
    ['info SCH-ENUM /properties/distribute/0/targetRegions/0/storageAccountType'],
  ],
  [
    'a case slip of an open list',
    { template: target({ targetRegions: [{ name: 'westus', storageAccountType: 'premium_lrs' }] }) },
    ['error SCH-ENUM /properties/distribute/0/targetRegions/0/storageAccountType'],
  ],
  [
    'an invented kind',
    { template: properties({ customize: [{ type: 'Reboot', wait: '<time>' }] }) },
    ['error SCH-ENUM /properties/customize/0/type'],
  ],
  [
    'a kind of another list',
    { template: properties({ validate: { inVMValidations: [{ type: 'WindowsUpdate' }] } }) },
    ['error SCH-ENUM /properties/validate/inVMValidations/0/type'],
  ],
  [
    'a number below the least',
    { template: target({ targetRegions: [{ name: 'westus', replicaCount: 0 }] }) },
    ['error SCH-RANGE /properties/distribute/0/targetRegions/0/replicaCount'],
  ],
  [
    'a property of a later version',
    { version: '2021-10-01', template: properties({ validate: {} }) },
    ['error SCH-VERSION /properties/validate'],
  ],
  [
    'a property of an earlier version',
    { template: step({ script: 'https://x.example/a' }) },
    ['error SCH-VERSION /properties/customize/0/script'],
  ],
  [
    'a kind of a later version',
    { version: '2022-02-14', template: properties({ validate: { inVMValidations: [{ type: 'File' }] } }) },
    ['error SCH-VERSION /properties/validate/inVMValidations/0/type'],
  ],
  [
    'what the service took before its schema',
    { version: '2019-05-01-preview', template: properties({ vmProfile: { osDiskSizeGB: 80 } }) },
    ['warning SCH-VERSION /properties/vmProfile/osDiskSizeGB'],
  ],
  [
    'what Azure writes, beside the properties',
    { template: { id: '/subscriptions/s', systemData: {} } },
    ['error SCH-READONLY /id', 'error SCH-READONLY /systemData'],
  ],
  [
    'what is deprecated',
    { template: target({ storageAccountType: 'Standard_LRS' }) },
    ['warning SCH-DEPRECATED /properties/distribute/0/storageAccountType'],
  ],
  [
    'a value that an open list does not have so far, and one that is near to one it has',
    { template: properties({ errorHandling: { onCustomizerError: 'Explode', onValidationError: 'abrot' } }) },
    [
      'info SCH-ENUM /properties/errorHandling/onCustomizerError',
      'warning SCH-ENUM /properties/errorHandling/onValidationError',
    ],
  ],
  ['a version nobody published', { template: { apiVersion: '2020-02-15' } }, ['error SCH-ENUM /apiVersion']],
  [
    'required texts that are empty',
    {
      template: properties({
        source: {
          type: 'PlatformImage',
          publisher: 'Canonical',
          offer: '0001-com-ubuntu-server-jammy',
          sku: '22_04-lts-gen2',
          version: 'latest',
          planInfo: { planName: 'a', planProduct: ' ', planPublisher: '' },
        },
        ...target({ targetRegions: [{ name: '' }] }).properties,
      }),
    },
    [
      'error SCH-REQUIRED /properties/source/planInfo/planProduct',
      'error SCH-REQUIRED /properties/source/planInfo/planPublisher',
      'error SCH-REQUIRED /properties/distribute/0/targetRegions/0/name',
    ],
  ],
  ['the resource type in another case', { template: { type: 'microsoft.virtualmachineimages/imagetemplates' } }, []],
  ['a version that may have come since', { template: { apiVersion: '2031-01-01' } }, ['warning SCH-ENUM /apiVersion']],
  [
    'the identity list where a dictionary belongs',
    {
      template: {
        identity: {
          type: 'UserAssigned',
          userAssignedIdentities: {
            '/subscriptions/s/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/i': 'x',
          },
        },
      },
    },
    [
      'error SCH-TYPE /identity/userAssignedIdentities/~1subscriptions~1s~1resourceGroups~1rg~1providers~1Microsoft.ManagedIdentity~1userAssignedIdentities~1i',
    ],
  ],
]

test.each(table)('%s', (_, example, expected) => {
  expect(found(example).sort()).toEqual([...expected].sort())
})

describe('a rule speaks for the declarations', () => {
  const bothSay: [Example, rule: string][] = [
    [{ template: step({ validExitCodes: ['0'], type: 'PowerShell' }) }, 'CUS-EXIT-TYPE'],
    [{ template: step({ valid_exit_codes: [0], type: 'PowerShell' }) }, 'CUS-EXIT-NAME'],
    [{ template: target({ tags: { a: 'b' } }) }, 'DST-TAGS-NAME'],
    [{ template: properties({ customize: [{ type: 'shell', inline: ['ls'] }] }) }, 'TYPE-CASE'],
    [{ template: step({ inline: 'ls' }) }, 'CUS-INLINE-ARRAY'],
    [
      {
        template: properties({
          source: { type: 'ISO', sourceUri: 'https://x.example/a', sha256Checksum: 'a'.repeat(64) },
        }),
      },
      'SRC-ISO-REMOVED',
    ],
    [{ template: { identity: null } }, 'IDN-REQUIRED'],
    [{ template: { type: 'Microsoft.VirtualMachineImages' } }, 'ENV-TYPE'],
    [{ template: { name: 'a b' } }, 'ENV-NAME'],
    [{ template: { name: '' } }, 'ENV-NAME'],
    [{ template: { location: '' } }, 'REG-SUPPORTED'],
    [{ template: properties({ source: { type: 'ManagedImage', imageId: '' } }) }, 'SRC-MI-ID'],
    [{ template: properties({ source: { type: 'SharedImageVersion', imageVersionId: '' } }) }, 'SRC-SIG-ID'],
    [{ template: target({ galleryImageId: '' }) }, 'DST-SIG-ID'],
    [{ template: target({ runOutputName: '' }) }, 'DST-ROUT-PATTERN'],
    [
      { template: properties({ customize: [{ type: 'File', sourceUri: '', destination: '/tmp/a' }] }) },
      'FILE-FULLPATH',
    ],
    [{ template: properties({ provisioningState: 'Succeeded' }) }, 'ENV-READONLY'],
    [{ template: properties({ source: null }) }, 'ENV-REQUIRED'],
    [{ template: properties({ optimize: [] }) }, 'ENV-OBJ-NOT-ARRAY'],
    [{ template: target({ runOutputName: 'a b' }) }, 'DST-ROUT-PATTERN'],
    [{ template: properties({ buildTimeoutInMinutes: 1000 }) }, 'TMO-RANGE'],
    [{ version: '2020-02-14', template: target({}) }, 'DST-REPL-REQUIRED'],
    [{ template: target({ replicationRegions: ['westus'] }) }, 'DST-REPL-DEPRECATED'],
  ]

  test.each(bothSay)('%j: %s', (example, rule) => {
    const codes = found(example, /./).map((line) => line.split(' ')[1])
    expect(codes).toContain(rule)
    expect(codes.filter((code) => code?.startsWith('SCH-'))).toEqual([])
  })

  test('only rules that there are speak', () => {
    const codes = new Set(rules.map(({ code }) => code))
    expect(Object.keys(speaksFor).filter((code) => !codes.has(code))).toEqual([])
  })
})

describe('what is not known yet is never wrong', () => {
  const everywhere: [string, Example['template']][] = ["[parameters('x')]", '<value>'].map((open) => [
    open,
    {
      name: open,
      location: open,
      tags: { team: open },
      ...properties({
        buildTimeoutInMinutes: open,
        vmProfile: { vmSize: open, osDiskSizeGB: open, vnetConfig: { subnetId: open } },
        source: { type: 'SharedImageVersion', imageVersionId: open },
        customize: [
          { type: 'Shell', name: open, scriptUri: open, sha256Checksum: open },
          { type: open, inline: ['ls'], anything: open },
        ],
        optimize: { vmBoot: { state: open } },
        errorHandling: open,
        distribute: [
          {
            type: 'SharedImage',
            runOutputName: open,
            galleryImageId: open,
            excludeFromLatest: open,
            targetRegions: [{ name: open, replicaCount: open, storageAccountType: open }],
            versioning: open,
          },
          { type: 'ManagedImage', runOutputName: 'b', imageId: open, location: open, artifactTags: open },
        ],
      }),
    },
  ])

  test.each(everywhere)('%s', (open, template) => {
    expect(found({ deployment: true, template })).toEqual([])
    expect(found({ deployment: true, template }, /^PLACEHOLDER/).length > 0).toBe(open.startsWith('<'))
  })

  test.each(['source', 'customize', 'distribute', 'validate', 'optimize', 'vmProfile'])('a whole %s', (name) => {
    expect(found({ deployment: true, template: properties({ [name]: "[variables('block')]" }) }, /./)).toEqual([])
  })

  test('all of the properties', () => {
    expect(
      found({ deployment: true, template: { tags: "[variables('t')]", identity: "[variables('i')]" } }, /./),
    ).toEqual([])
  })

  test('in a bare resource an expression is a text like any other', () => {
    expect(found({ template: properties({ customize: "[variables('steps')]" }) })).toEqual([
      'error SCH-TYPE /properties/customize',
    ])
  })
})

describe('placeholders', () => {
  const placeholders = (template: Example['template']) => found({ template }, /^PLACEHOLDER/)

  test('are told once a value, and named', () => {
    const template = properties({
      source: {
        type: 'ManagedImage',
        imageId: '/subscriptions/<sub>/resourceGroups/<rg>/providers/Microsoft.Compute/images/{image}',
      },
    })
    expect(placeholders(template)).toEqual(['info PLACEHOLDER /properties/source/imageId'])
    expect(messages({ template })).toContain(
      'Image still holds the placeholders <sub>, <rg> and {image}. Fill them in.',
    )
  })

  test('come with a value that is safe, where there is one', () => {
    const template = properties({
      source: { type: 'PlatformImage', publisher: 'Canonical', offer: 'o', sku: 's', version: '<version>' },
    })
    expect(messages({ template })).toContain(
      'Version still holds the placeholder <version>. Fill it in, or use latest.',
    )
  })

  test('stand in keys too', () => {
    expect(
      placeholders({ identity: { type: 'UserAssigned', userAssignedIdentities: { '<imgBuilderId>': {} } } }),
    ).toEqual(['info PLACEHOLDER /identity/userAssignedIdentities/<imgBuilderId>'])
  })

  test.each([
    step({ inline: ['cat <file> > out', 'echo "<b>bold</b>"', '[System.Net.Dns]::GetHostName()'] }),
    properties({ customize: [{ type: 'Reboot', inline: ['cat <file>'] }] }),
    properties({ customize: [{ type: 'WindowsRestart', restartCheckCommand: 'echo <done>' }] }),
    step({ name: 'a < b, c > d' }),
    step({ name: '{curly}' }),
    properties({ notes: { '<key>': 'of what nobody knows' } }),
  ])('are none in %j', (template) => {
    expect(placeholders(template)).toEqual([])
  })
})

test.each([
  ['2022-07-01-preview', '2022-07-01'],
  ['2022-07-02', '2022-07-01'],
  ['2019-05-01', '2019-05-01-preview'],
  ['2018-02-01', undefined],
  ['2018-02-01-previev', undefined],
])('of the API version %s the near one is %s', (apiVersion, near) => {
  const [message = ''] = messages({ template: { apiVersion } })
  expect(/Did you mean ([^?]+)\?/.exec(message)?.[1]).toBe(near)
})

test.each<[string, Example, string]>([
  [
    'kind of another list',
    { template: properties({ source: { type: 'SharedImage', imageVersionId: 'x' } }) },
    'Type has no value SharedImage. Did you mean SharedImageVersion?',
  ],
  [
    'near name',
    { template: step({ runElevatd: true, type: 'PowerShell' }) },
    'The service does not know runElevatd. Did you mean runElevated?',
  ],
  [
    'case',
    { template: properties({ source: { type: 'SharedImageVersion', imageVersionID: 'x' } }) },
    'From 2024-02-01 on names match case exactly: imageVersionId, not imageVersionID.',
  ],
  [
    'number',
    { template: properties({ vmProfile: { osDiskSizeGB: '80' } }) },
    'OS disk size is a whole number, written without quotes, not the text "80".',
  ],
  [
    'version',
    { version: '2021-10-01', template: properties({ validate: {} }) },
    'API version 2021-10-01 has no validate. It comes with 2022-02-14: choose that version or a later one.',
  ],
])('the words: %s', (_, example, message) => {
  expect(messages(example)).toContain(message)
})

test('every message is one or two short sentences', () => {
  for (const [, example] of table) {
    for (const message of messages(example)) {
      expect(message).toMatch(/^\S.*[.?!:]$/)
      expect(message.length).toBeLessThan(200)
      expect(message).not.toMatch(/\binvalid\b|!|please/i)
    }
  }
})

test('a fault in each of very many items is told of each', () => {
  const items = `${'0,'.repeat(150_000)}0`
  const text = `{ "type": "Microsoft.VirtualMachineImages/imageTemplates", "properties": { "customize": [${items}] } }`
  expect(analyze(text).findings.filter(({ code }) => code === 'SCH-TYPE')).toHaveLength(150_001)
})

test.each<[Example, string]>([
  [{ template: properties({ source: { publisher: 'x' } }) }, 'Without type nobody can tell what the source is.'],
  [{ template: step({ type: undefined }) }, 'Without type nobody can tell what this step is.'],
  [{ template: step({ type: undefined, name: 'Install' }) }, 'Without type nobody can tell what the step Install is.'],
  [{ template: target({ type: undefined }) }, 'Without type nobody can tell what the target out is.'],
])('what has no type is called by its place or its name: %j', (example, message) => {
  expect(messages(example).join('\n')).toContain(message)
})
