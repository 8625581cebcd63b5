import { readFileSync } from 'node:fs'
import { fromPointer } from '#core/text/path.ts'
import { NodeType } from '#core/text/tree.ts'
import { describe, expect, test } from 'vitest'
import { readDocument } from './read-document.ts'
import { defaultVersion } from './versions.ts'

const fixture = (name: string) =>
  readFileSync(new URL(`../../test-fixtures/templates/${name}.json`, import.meta.url), 'utf8')
const read = (text: string) => readDocument(text).templates[0]!
const body = (properties: object) => read(JSON.stringify({ properties: { distribute: [], ...properties } }))
const image = (publisher: string, offer: string, sku: string) => ({
  source: { type: 'PlatformImage', publisher, offer, sku, version: 'latest' },
})

describe('the operating system', () => {
  test.each([
    ['MicrosoftWindowsDesktop', 'windows-11', 'win11-24h2-ent', 'Windows'],
    ['MICROSOFTWINDOWSSERVER', 'x', 'y', 'Windows'],
    ['MicrosoftSQLServer', 'sql2022-ws2022', 'standard-gen2', 'Windows'],
    ['microsoft-dsvm', 'dsvm-win-2022', 'winserver-2022', 'Windows'],
    ['MicrosoftVisualStudio', 'VisualStudio2022', 'vs-2022-ent', 'Windows'],
    ['Canonical', 'ubuntu-24_04-lts', 'server', 'Linux'],
    ['esri', 'pro-byol', 'pro-byol-33', undefined],
    ['contoso', 'appliance', 'standard', undefined],
    ['RedHat', 'RHEL', '9-lvm-gen2', 'Linux'],
    ['erockyenterprisesoftwarefoundationinc1653071250513', 'rockylinux-x86_64', 'darwin', 'Linux'],
  ])('%s %s %s is %s', (publisher, offer, sku, os) => {
    expect(body(image(publisher, offer, sku)).os).toBe(os)
  })

  test.each([
    [{ source: { type: 'ISO' } }, 'Linux'],
    [{ source: { type: 'ManagedImage' } }, undefined],
    [{ source: { type: 'ManagedImage' }, customize: [{ type: 'File' }, { type: 'WindowsUpdate' }] }, 'Windows'],
    [{ source: { type: 'SharedImageVersion' }, customize: [{ type: 'Shell' }, { type: 'PowerShell' }] }, undefined],
    [{ ...image('<publisher>', '<offer>', '<sku>'), validate: { inVMValidations: [{ type: 'Shell' }] } }, 'Linux'],
    [image('<publisher>', 'windows-11', ''), 'Windows'],
    [{ ...image('esri', 'pro-byol', 'x'), customize: [{ type: 'PowerShell' }] }, 'Windows'],
    [{ source: '<source>' }, undefined],
  ])('%j: %s', (properties, os) => {
    expect(body(properties).os).toBe(os)
  })
})

describe('the version', () => {
  test.each([
    ['2020-02-14', '2020-02-14', '2020-02-14'],
    ['2099-01-01', defaultVersion, '2099-01-01'],
    ['<apiVersion>', defaultVersion, undefined],
  ])('%s is checked as %s', (written, version, writtenVersion) => {
    const template = read(
      JSON.stringify({ type: 'Microsoft.VirtualMachineImages/imageTemplates', apiVersion: written }),
    )
    expect(template).toMatchObject({ version, writtenVersion })
  })

  test('of an expression is the default of its parameter', () => {
    expect(read(fixture('deployment-two-templates'))).toMatchObject({
      version: '2022-07-01',
      writtenVersion: undefined,
      os: 'Windows',
    })
  })
})

describe('values', () => {
  const template = read(fixture('deployment-two-templates'))
  const bare = read(fixture('bare-resource'))

  test.each([
    ['/name', 'expression', "[parameters('imageTemplateName')]"],
    ['/properties/source/type', 'literal', 'PlatformImage'],
    ['/properties/distribute/0/targetRegions/0/replicaCount', 'expression', "[parameters('replicas')]"],
    ['/properties/customize', 'expression', "[parameters('customizationSteps')]"],
  ])('%s of a deployment is an %s', (pointer, form, text) => {
    expect(template.value(fromPointer(pointer))).toMatchObject({ form, text })
  })

  test.each([
    ['/location', 'placeholder'],
    ['/properties/customize/0/inline/1', 'literal'],
    ['/properties/distribute/0/replicationRegions/1', 'placeholder'],
  ])('%s of a resource is a %s', (pointer, form) => {
    expect(bare.value(fromPointer(pointer))?.form).toBe(form)
  })

  test.each([
    '/nothing',
    '/properties/customize/9',
    '/location/0',
    '/properties/customize/x',
    '/properties/customize/-1',
  ])('there is none at %s', (pointer) => {
    expect(bare.value(fromPointer(pointer))).toBeUndefined()
  })

  test('blocks and numbers say what they are', () => {
    const { value } = body({ buildTimeoutInMinutes: 80.5, vmProfile: {} })
    expect(value(['properties', 'buildTimeoutInMinutes'])).toMatchObject({
      type: NodeType.Number,
      text: '80.5',
      form: 'literal',
    })
    expect(value(['properties', 'vmProfile'])).toMatchObject({ type: NodeType.Object, text: '' })
  })
})

describe('parts', () => {
  test('are all there, whatever they hold', () => {
    const { customizers, source, distributors } = body({
      customize: [{ type: 'Shell', name: 'a' }, null, { type: 7 }, 'x'],
      distribute: {},
      source: [],
    })
    expect(customizers.map(({ type, kind, path }) => [type, kind?.type, path.at(-1)])).toEqual([
      ['Shell', 'Shell', 0],
      [undefined, undefined, 1],
      [undefined, undefined, 2],
      [undefined, undefined, 3],
    ])
    expect([source, distributors]).toEqual([undefined, []])
  })

  test('give the last of a name that stands twice, and names with escapes', () => {
    const [step] = read(
      String.raw`{"properties": {"customize": [{"type": "Shell", "na\u006de": "a", "name": "b", "scr\u0069ptUri": "c"}]}}`,
    ).customizers
    expect(step?.field('name')?.text).toBe('b')
    expect(step?.field('scriptUri')?.text).toBe('c')
    expect(step?.field('inline')).toBeUndefined()
  })

  test('have the kind of the version at hand, case and all', () => {
    const { customizers } = body({ customize: [{ type: 'shell' }, { type: 'WindowsUpdate' }] })
    expect(customizers.map(({ kind }) => kind?.type)).toEqual([undefined, 'WindowsUpdate'])
  })
})
