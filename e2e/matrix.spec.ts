import { controls } from './pages/controls.ts'
import type { DesignerPage } from './pages/designer-page.ts'
import { expect, test } from './test.ts'

/**
 * A sample of the matrix that the component tests go through in full, in a real browser: set in the form, then in the
 * text, cleared in the form, and all of it taken back. It has each kind of control, in each step.
 */
type Sampled = readonly [path: string, control: keyof typeof controls, value: string, other: string]
type List = 'Customizers' | 'Validators' | 'Distribution targets'

const checksum = (digit: string) => digit.repeat(64)
const sizes = ['Standard_D4s_v5', 'Standard_D2s_v5'] as const
const urls = ['https://example.com/install', 'https://example.com/setup'] as const

const sample: readonly { step: string; list?: List; under: string; fields: readonly Sampled[] }[] = [
  {
    step: 'Basics',
    under: '',
    fields: [
      ['/name', 'text', 'it-one', 'it-two'],
      ['/location', 'suggestions', 'westeurope', 'eastus'],
      ['/tags', 'tags', '4711', '4712'],
      ['/identity/type', 'select', 'UserAssigned', 'None'],
      ['/dependsOn', 'list', 'one', 'two'],
      ['/properties/buildTimeoutInMinutes', 'number', '120', '180'],
    ],
  },
  {
    step: 'Source',
    under: '/properties/source',
    fields: [
      ['/publisher', 'text', 'Canonical', 'MicrosoftWindowsServer'],
      ['/offer', 'text', 'ubuntu-24_04-lts', 'WindowsServer'],
      ['/sku', 'text', 'server', '2022-datacenter-g2'],
      ['/version', 'text', 'latest', '24.04.202501010'],
      ['/planInfo/planName', 'text', 'free', 'paid'],
    ],
  },
  {
    step: 'Customize',
    list: 'Customizers',
    under: '/properties/customize',
    fields: [
      ['/0/name', 'text', 'Install', 'Set up'],
      ['/0/sha256Checksum', 'text', checksum('a'), checksum('b')],
      ['/1/scriptUri', 'text', ...urls],
      ['/2/inline', 'script', 'Write-Output 1', 'Write-Output 2'],
      ['/2/runElevated', 'checkbox', 'true', 'false'],
      ['/2/runAsSystem', 'checkbox', 'true', 'false'],
      ['/2/validExitCodes', 'chips', '0', '3010'],
      ['/3/sourceUri', 'text', ...urls],
      ['/3/destination', 'text', 'C:\\one', 'C:\\two'],
      ['/4/restartCommand', 'text', 'shutdown /r', 'shutdown /r /t 5'],
      ['/4/restartCheckCommand', 'text', 'echo 1', 'echo 2'],
      ['/4/restartTimeout', 'text', '10m', '20m'],
      ['/5/searchCriteria', 'text', 'IsInstalled=0', 'BrowseOnly=0'],
      ['/5/filters', 'script', 'include:$true', 'exclude:$_.Title'],
      ['/5/updateLimit', 'number', '40', '20'],
    ],
  },
  {
    step: 'Validate',
    list: 'Validators',
    under: '/properties/validate',
    fields: [
      ['/continueDistributeOnFailure', 'checkbox', 'true', 'false'],
      ['/sourceValidationOnly', 'checkbox', 'true', 'false'],
      ['/inVMValidations/0/inline', 'script', 'exit 0', 'exit 1'],
      ['/inVMValidations/1/validExitCodes', 'chips', '7', '8'],
      ['/inVMValidations/2/destination', 'text', '/tmp/one', '/tmp/two'],
    ],
  },
  {
    step: 'Distribute',
    list: 'Distribution targets',
    under: '/properties/distribute',
    fields: [
      ['/0/runOutputName', 'text', 'one', 'two'],
      ['/0/imageId', 'resourceId', 'one', 'two'],
      ['/0/location', 'suggestions', 'westeurope', 'eastus'],
      ['/1/excludeFromLatest', 'checkbox', 'true', 'false'],
      ['/1/galleryImageId', 'resourceId', 'one', 'two'],
      ['/1/targetRegions/0/name', 'suggestions', 'westeurope', 'eastus'],
      ['/1/targetRegions/0/replicaCount', 'number', '2', '3'],
      ['/1/targetRegions/0/storageAccountType', 'select', 'Standard_ZRS', 'Premium_LRS'],
      ['/1/versioning/major', 'number', '2', '3'],
      ['/1/replicationMode', 'select', 'Full', 'Shallow'],
      ['/1/artifactTags', 'tags', 'one', 'two'],
      ['/2/uri', 'text', ...urls],
    ],
  },
  {
    step: 'Build',
    under: '/properties',
    fields: [
      ['/vmProfile/vmSize', 'suggestions', ...sizes],
      ['/vmProfile/osDiskSizeGB', 'number', '127', '256'],
      ['/vmProfile/vnetConfig/subnetId', 'resourceId', 'one', 'two'],
      ['/vmProfile/vnetConfig/proxyVmSize', 'suggestions', ...sizes],
      ['/optimize/vmBoot/state', 'select', 'Enabled', 'Disabled'],
      ['/errorHandling/onCustomizerError', 'select', 'abort', 'cleanup'],
      ['/stagingResourceGroup', 'resourceId', 'one', 'two'],
      ['/autoRun/state', 'select', 'Enabled', 'Disabled'],
      ['/managedResourceTags', 'tags', 'one', 'two'],
      ['/additionalDataDisks', 'table', '64', '128'],
    ],
  },
]

/** The owners of all these properties, and nothing in them but what keeps them in view. */
const text = `${JSON.stringify(
  {
    type: 'Microsoft.VirtualMachineImages/imageTemplates',
    apiVersion: '2025-10-01',
    identity: {},
    properties: {
      vmProfile: { vnetConfig: {} },
      source: { type: 'PlatformImage', planInfo: {} },
      customize: [
        { type: 'Shell', scriptUri: urls[0] },
        { type: 'PowerShell', sha256Checksum: checksum('c') },
        { type: 'PowerShell' },
        { type: 'File' },
        { type: 'WindowsRestart' },
        { type: 'WindowsUpdate' },
      ],
      optimize: { vmBoot: {} },
      validate: { inVMValidations: [{ type: 'Shell' }, { type: 'PowerShell' }, { type: 'File' }] },
      distribute: [
        { type: 'ManagedImage' },
        { type: 'SharedImage', targetRegions: [{}], versioning: { scheme: 'Latest' } },
        { type: 'VHD' },
      ],
      errorHandling: {},
      autoRun: {},
    },
  },
  undefined,
  2,
)}\n`

test('the sample has fifty properties', () => {
  const paths = sample.flatMap(({ under, fields }) => fields.map(([path]) => under + path.replaceAll(/\d+/g, '*')))
  expect(new Set(paths).size).toBeGreaterThanOrEqual(50)
})

for (const { step, list, under, fields } of sample) {
  test(`${step} says the same in the form and in the text, and undo gives back the bytes`, async ({ designer }) => {
    // Dozens of keys and texts.
    test.slow()
    await designer.open()
    await designer.openFile('it-matrix.json', text)
    await designer.editorReady()
    await designer.goTo(step)
    await openCards(designer, list)
    await thereAndBack(
      designer,
      fields.map(([path, ...rest]) => [under + path, ...rest]),
    )
    expect(await designer.text()).toBe(text)
  })
}

async function openCards(designer: DesignerPage, name: List | undefined) {
  if (name === undefined) return
  const list = designer.list(name)
  for (const index of (await list.items.all()).keys()) await list.openCard(index)
}

async function thereAndBack(designer: DesignerPage, fields: readonly Sampled[]) {
  for (const [path, kind, value] of fields) await controls[kind].set(designer.field(path), value)
  const set = JSON.parse(await designer.text()) as Json
  for (const [path, kind, value] of fields) {
    const present = valueAt(set, path)
    expect(present, path).toEqual(controls[kind].toJson(value, present))
  }

  for (const [path, kind, , other] of fields) put(set, path, controls[kind].toJson(other, valueAt(set, path)))
  await designer.pasteJson(`${JSON.stringify(set, undefined, 2)}\n`)
  for (const [path, kind, , other] of fields) await says(designer, path, kind, other)

  for (const [path, kind] of fields) await controls[kind].clear(designer.field(path))
  for (const [path, kind] of fields) await says(designer, path, kind, '')
  const cleared = JSON.parse(await designer.text()) as Json
  for (const [path] of fields) expect(valueAt(cleared, path), path).toBeUndefined()

  // Some hundred times: by clicks of the pointer that would take longer than all the rest.
  await designer.undo.evaluate(async (button: HTMLElement) => {
    while (button.ariaDisabled !== 'true') {
      button.click()
      await new Promise(requestAnimationFrame)
    }
  })
}

async function says(designer: DesignerPage, path: string, kind: keyof typeof controls, words: string) {
  await expect.poll(() => controls[kind].read(designer.field(path)), { message: path }).toBe(words)
}

interface Json {
  [key: string]: unknown
}

function valueAt(json: Json, path: string): unknown {
  let value: unknown = json
  for (const key of path.split('/').slice(1)) value = (value as Json | undefined)?.[key]
  return value
}

function put(json: Json, path: string, value: unknown) {
  const keys = path.split('/')
  const owner = valueAt(json, keys.slice(0, -1).join('/')) as Json
  owner[keys.at(-1) ?? ''] = value
}
