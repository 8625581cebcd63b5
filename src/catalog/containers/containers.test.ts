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
  ['bare-resource', ['ENV-TYPE']],
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
    expect(describeContent(text)).toBe(`This JSON holds no image template. It looks like ${looksLike}.`)
  })

  test.each(['', '  \n', 'hello', '%PDF-1.7'])('%j has a verdict, too', (text) => {
    expect(describeContent(text)).toMatch(/^(?:There is|This).*\.$/)
  })

  test('an inner deployment is not called empty', () => {
    const inner = '{"type": "Microsoft.VirtualMachineImages/imageTemplates"}'
    const text = `{"resources": [{"type": "Microsoft.Resources/deployments", "properties": {"template": {"resources": [${inner}]}}}]}`
    expect(describeContent(text)).toMatch(/not read yet/)
  })

  test('a template has none', () => {
    expect(describeContent(fixture('request-body'))).toBeUndefined()
  })
})
