import { readFileSync } from 'node:fs'
import { parseTree } from '#core/text/parse.ts'
import { describe, expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { containers, describeContent, findTemplates } from './index.ts'

const fixture = (name: string) =>
  readFileSync(new URL(`../../../test-fixtures/templates/${name}.json`, import.meta.url), 'utf8')

test.each([
  ['bare-resource', 'resource', ['']],
  ['request-body', 'body', ['']],
  ['deployment-two-templates', 'deployment', ['/resources/1', '/resources/2']],
])('%s is %s', (name, id, pointers) => {
  const { container, templates } = analyze(fixture(name))
  expect(container?.id).toBe(id)
  expect(templates.map(({ pointer }) => pointer)).toEqual(pointers)
  expect(templates.map((template) => template.container)).toEqual(pointers.map(() => id))
})

test.each([
  ['bare-resource', []],
  ['request-body', []],
  ['deployment-two-templates', []],
])('nothing is wrong with %s but %j', (name, codes) => {
  const errors = analyze(fixture(name)).findings.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ code }) => code)).toEqual(codes)
})

test('each shape has an id and a label of its own', () => {
  expect(new Set(containers.map(({ id }) => id)).size).toBe(containers.length)
  expect(new Set(containers.map(({ label }) => label)).size).toBe(containers.length)
})

test.each([
  '{"type": "Microsoft.VirtualMachineImages/imageTemplates"',
  '{"Type": "Microsoft.VirtualMachineImages/imageTemplates"}',
  '{"resources": [{"TYPE": "Microsoft.VirtualMachineImages/imageTemplates"}]}',
  '// a comment first\n{"TYPE": 1, "type": "MICROSOFT.VIRTUALMACHINEIMAGES/IMAGETEMPLATES"}',
  '{"resources": [1, null, {"type": "Microsoft.VirtualMachineImages"}',
  '{"properties": {"distribute": []}}',
])('finds a template in %s', (text) => {
  expect(findTemplates(parseTree(text)).places).toHaveLength(1)
})

describe('what is no image template', () => {
  test.each([
    ['{"name": "x", "version": "1.0.0", "scripts": {}}', 'a package.json'],
    [
      '{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "resources": []}',
      'a deployment template without an image template',
    ],
    [
      '{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#", "parameters": {}}',
      'a parameter file of a deployment',
    ],
    ['{"parameters": {"imageSource": {"value": {"type": "PlatformImage"}}}}', 'a parameter file of a deployment'],
    ['{"Name": "Image Builder", "Actions": [], "AssignableScopes": []}', 'a role definition'],
    ['{"handler": "Microsoft.Azure.CreateUIDef", "parameters": {}}', 'a createUiDefinition.json'],
    ['{"type": "Microsoft.Compute/galleries", "properties": {}}', 'a resource of the type Microsoft.Compute/galleries'],
    ['{"properties": {"kind": "SourceImage"}}', 'a trigger of an image template'],
    ['{"customize": []}', 'a part of an image template, without what goes round it'],
    ['{"properties": {"validate": {}}}', 'a part of an image template, without what goes round it'],
    ['{"vmProfile": {}}', 'a part of an image template, without what goes round it'],
    ['{"source": {"type": "sharedImageVersion"}}', 'a part of an image template, without what goes round it'],
    ['{"source": {"type": "git"}}', 'some other JSON'],
    [
      '{"type": "sharedImage", "galleryImageId": “<ID>”}',
      'a distribution target of an image template, without what goes round it',
    ],
    ['{"type": "PlatformImage"}', 'the source of an image template, without what goes round it'],
    ['{"type": "ManagedImage", "imageId": "x"}', 'the source of an image template, without what goes round it'],
    [
      '{"type": "ManagedImage", "runOutputName": "x"}',
      'a distribution target of an image template, without what goes round it',
    ],
    ['{"type": "Shell"}', 'a step of an image template, without what goes round it'],
    ['{"type": "file", "path": "x"}', 'some other JSON'],
    ['[{"type": "Shell"}, {}]', 'steps of an image template, without what goes round it'],
    ['{"compilerOptions": {}}', 'a tsconfig.json'],
    ['{"a": 1}', 'some other JSON'],
    ['{}', 'an empty object'],
    ['[1, 2]', 'a list'],
    ['42', 'a single number (42)'],
    ['"x"', 'a single text'],
    ['null', 'the single value null'],
  ])('%s looks like %s', (text, looksLike) => {
    const { notTemplate } = findTemplates(parseTree(text))
    expect(notTemplate?.looksLike).toBe(looksLike)
    expect(describeContent(parseTree(text))).toBe(`This JSON holds no image template. It looks like ${looksLike}.`)
  })

  test.each([
    [
      'resource "azapi_resource" "image" {\n  body = jsonencode({ properties = {} })\n}\n',
      /^This is Terraform code, and no JSON\. Open what jsonencode makes/,
    ],
    [
      "@description('x')\nparam a string\nresource t 'Microsoft.VirtualMachineImages/imageTemplates@2022-07-01' = {\n}\n",
      /^This is Bicep code, and no JSON\. Run az bicep build/,
    ],
  ])('%j is code, told once', (text, message) => {
    expect(describeContent(parseTree(text))).toMatch(message)
    expect(analyze(text).findings).toEqual([])
  })

  test.each(['', '  \n', 'hello', '%PDF-1.7'])('%j has a verdict, too', (text) => {
    expect(describeContent(parseTree(text))).toMatch(/^(?:There is|This).*\.$/)
  })

  test.each([
    ['{"resources": [{"type": "x", "properties": {"mainTemplate": %}}]}'],
    ['{"mainTemplate": %}'],
    ['{"properties": {"mainTemplate": %}}'],
  ])('a template spec is told, with the way to what lies in it: %s', (spec) => {
    const inner = '{"resources": [{"type": "Microsoft.VirtualMachineImages/imageTemplates", "name": "[[a()]"}]}'
    expect(describeContent(parseTree(spec.replace('%', inner)))).toBe(
      'This JSON is a template spec with an image template in its mainTemplate. Open the mainTemplate by itself, each [[ of its expressions written as [.',
    )
  })

  test('a template has none', () => {
    expect(describeContent(parseTree(fixture('request-body')))).toBeUndefined()
  })
})

const resource = { type: 'Microsoft.VirtualMachineImages/imageTemplates', apiVersion: '2022-07-01', properties: {} }
const inner = (resources: unknown, parameters = {}) => ({
  type: 'Microsoft.Resources/deployments',
  properties: { template: { parameters, resources } },
})
const body = { location: 'westus', properties: { source: {}, distribute: [] } }

test.each([
  ['language version 2.0', 'deployment', { resources: { gallery: {}, image: resource } }, ['/resources/image']],
  [
    'deployments within deployments',
    'deployment',
    { resources: [{}, inner([inner({ a: resource }), resource])] },
    [
      '/resources/1/properties/template/resources/0/properties/template/resources/a',
      '/resources/1/properties/template/resources/1',
    ],
  ],
  [
    'resources within a resource',
    'deployment',
    { resources: [{ type: 'x', resources: [resource] }] },
    ['/resources/0/resources/0'],
  ],
  [
    'the request of an example, not what was answered',
    'example',
    { parameters: { 'api-version': '2020-02-14', parameters: body }, responses: { 201: { body: resource } } },
    ['/parameters/parameters'],
  ],
  [
    'the answer of an example',
    'example',
    { parameters: {}, responses: { 200: { body: resource } } },
    ['/responses/200/body'],
  ],
  [
    'a list in the answer of an example',
    'example',
    { parameters: {}, responses: { 200: { body: { value: [resource, {}, resource] } } } },
    ['/responses/200/body/value/0', '/responses/200/body/value/2'],
  ],
  ['a list', 'list', [{ type: 'other' }, resource], ['/1']],
  ['the answer to a list request', 'list', { value: [resource, body] }, ['/value/0', '/value/1']],
])('%s is found where it stands', (_, id, document, pointers) => {
  const { container, templates } = analyze(JSON.stringify(document))
  expect(container?.id).toBe(id)
  expect(templates.map(({ pointer }) => pointer)).toEqual(pointers)
})

test('an example says its API version beside the body', () => {
  const text = JSON.stringify({ parameters: { 'api-version': '2020-02-14', parameters: body } })
  expect(analyze(text).templates[0]?.version).toBe('2020-02-14')
})

test('an expression of an inner deployment means the parameters of that deployment', () => {
  const asked = { ...resource, apiVersion: "[parameters('version')]" }
  const own = { version: { type: 'string', defaultValue: '2021-10-01' } }
  const text = JSON.stringify({
    parameters: { version: { type: 'string', defaultValue: '2020-02-14' } },
    resources: [asked, inner([asked], own)],
  })
  expect(analyze(text).templates.map(({ version }) => version)).toEqual(['2020-02-14', '2021-10-01'])
})

test.each([
  ['outer', '2020-02-14'],
  ['inner', '2021-10-01'],
])('an inner deployment says that its expressions are of the %s scope', (scope, version) => {
  const asked = { ...resource, apiVersion: "[parameters('version')]" }
  const nested = inner([asked], { version: { type: 'string', defaultValue: '2021-10-01' } })
  const text = JSON.stringify({
    parameters: { version: { type: 'string', defaultValue: '2020-02-14' } },
    resources: [{ ...nested, properties: { ...nested.properties, expressionEvaluationOptions: { scope } } }],
  })
  expect(analyze(text).templates[0]?.version).toBe(version)
})

test('deployments nested without end are left alone', () => {
  let text = JSON.stringify(resource)
  for (let depth = 0; depth < 200; depth += 1) {
    text = `{"resources": [{"type": "x", "properties": {"template": {"resources": [${text}]}}}]}`
  }
  expect(describeContent(parseTree(text))).toBe(
    'This JSON holds no image template. It looks like a deployment template without an image template.',
  )
})
