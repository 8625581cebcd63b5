import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Path } from '#core/text/path.ts'
import { applyTextEdits } from '#core/text/text-edit.ts'
import { analyze } from '../analyze.ts'
import { declarationOf, declarationsIn, literalDefault } from './declarations.ts'
import { extractParameter, freeName } from './extract.ts'
import { inlineEdits } from './inline.ts'
import { problemWithName, renameEdits } from './rename.ts'
import { referencesIn } from './references.ts'
import type { DeclarationKind } from './references.ts'

const text = `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  // What is given when it is deployed.
  "parameters": {
    "location": { "type": "string", "defaultValue": "westus2", "metadata": { "description": "Where it's built." } },
    "vmSize": { "type": "string" }, // no default
    "timeout": { "type": "int", "defaultValue": 120 },
    "elevated": { "type": "bool", "defaultValue": true },
  },
  "variables": { "imageName": "win-11", "id": "[concat('parameters(''x'')', variables('imageName'), PARAMETERS( 'Location' ))]" },
  "resources": [
    {
      "type": "Microsoft.VirtualMachineImages/imageTemplates",
      "apiVersion": "2024-02-01",
      "name": "[variables('imageName')]",
      "location": "[parameters('location')]",
      "tags": { "[parameters('location')]": "[[parameters('location')]" },
      "properties": {
        "buildTimeoutInMinutes": "[parameters('timeout')]",
        "vmProfile": { "vmSize": "[parameters('vmSize')]", "osDiskSizeGB": 127 },
        "source": { "type": "PlatformImage", "publisher": "a", "offer": "b", "sku": "c", "version": "latest" },
        "customize": [
          { "type": "PowerShell", "name": "[if(parameters('elevated'), 'a', parameters('location'))]", "inline": ["Write-Host parameters('location')"] }
        ],
        "distribute": [],
      }
    },
    {
      "type": "Microsoft.Resources/deployments",
      "properties": {
        "parameters": { "location": { "value": "[parameters('location')]" } },
        "template": {
          "parameters": { "location": { "type": "string" } },
          "resources": [{ "type": "x", "location": "[parameters('location')]" }]
        }
      }
    }
  ]
}
`

function read(source = text) {
  const { tree, templates } = analyze(source)
  const [template] = templates
  if (!template) throw new Error('No template')
  const named = (kind: DeclarationKind, name: string) => {
    const declaration = declarationOf(tree, template.scope, { kind, name })
    if (!declaration) throw new Error(`No ${name}`)
    return declaration
  }
  return { tree, template, scope: template.scope, named }
}

describe('references', () => {
  it('are found in values, keys and longer expressions, not in quoted text, scripts, escapes or inner deployments', () => {
    const { tree, scope } = read()
    const found = referencesIn(tree, scope).map(
      ({ kind, name, isWhole }) => `${kind} ${name}${isWhole ? ' whole' : ''}`,
    )
    expect(found).toEqual([
      'variables imageName',
      'parameters Location',
      'variables imageName whole',
      'parameters location whole',
      'parameters location whole',
      'parameters timeout whole',
      'parameters vmSize whole',
      'parameters elevated',
      'parameters location',
      'parameters location whole',
    ])
  })

  it('mark the name and the call', () => {
    const { tree, scope } = read()
    for (const { name, call, text: at } of referencesIn(tree, scope)) {
      expect(text.slice(at.start, at.end)).toBe(name)
      expect(text.slice(call.start, call.end)).toMatch(/^(?:parameters|variables)\(.*\)$/i)
    }
  })
})

test('declarations say type, default and description', () => {
  const { tree, scope } = read()
  expect(
    declarationsIn(tree, scope).map((one) => [one.name, one.type, literalDefault(tree, one), one.description]),
  ).toEqual([
    ['location', 'string', 'westus2', "Where it's built."],
    ['vmSize', 'string', undefined, undefined],
    ['timeout', 'int', '120', undefined],
    ['elevated', 'bool', 'true', undefined],
    ['imageName', undefined, 'win-11', undefined],
    ['id', undefined, undefined, undefined],
  ])
})

describe('rename', () => {
  it('changes the name where it is declared and used, and no other byte', () => {
    const { tree, scope, named } = read()
    const renamed = applyTextEdits(text, renameEdits(tree, scope, named('parameters', 'LOCATION'), 'region'))
    const expected = text
      .replace('"location": { "type": "string", "defaultValue"', '"region": { "type": "string", "defaultValue"')
      .replace("PARAMETERS( 'Location' )", "PARAMETERS( 'region' )")
      .replace(`"location": "[parameters('location')]"`, `"location": "[parameters('region')]"`)
      .replace(`"[parameters('location')]": "[[`, `"[parameters('region')]": "[[`)
      .replace("'a', parameters('location')", "'a', parameters('region')")
      .replace(`{ "value": "[parameters('location')]" }`, `{ "value": "[parameters('region')]" }`)
    expect(renamed).toBe(expected)
  })

  it('goes back to the very same text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('location', 'vmSize', 'timeout', 'elevated'),
        fc.stringMatching(/^[a-z_][a-z0-9_-]{0,12}$/),
        (name, to) => {
          const before = read(text.replace("PARAMETERS( 'Location' )", "parameters('location')"))
          if (problemWithName(before.tree, before.scope, { kind: 'parameters', name: to, current: name })) return
          const edits = renameEdits(before.tree, before.scope, before.named('parameters', name), to)
          const after = read(applyTextEdits(before.tree.text, edits))
          const back = renameEdits(after.tree, after.scope, after.named('parameters', to), name)
          expect(applyTextEdits(after.tree.text, back)).toBe(before.tree.text)
        },
      ),
    )
  })

  it.each([
    ['', 'Give it a name.'],
    ['a b', 'Letters, digits, _ and -, beginning with a letter.'],
    ['VMSIZE', 'There is vmSize already: names are compared without case.'],
    ['Location', undefined],
    ['region', undefined],
  ])('to %j: %j', (name, problem) => {
    const { tree, scope } = read()
    expect(problemWithName(tree, scope, { kind: 'parameters', name, current: 'location' })).toBe(problem)
  })
})

describe('extract', () => {
  const places: Path[] = [
    ['properties', 'vmProfile', 'osDiskSizeGB'],
    ['properties', 'source', 'sku'],
    ['properties', 'customize', 0, 'inline'],
    ['properties', 'source'],
  ]
  it.each(places.map((path) => [path.join('/'), path] as const))(
    '%s, and inline again, is the same text',
    (_, path) => {
      const { template } = read()
      const name = freeName(template, `${path.at(-1)}`)
      const plan = extractParameter(template, path, name)
      if (!plan.ok) throw new Error(plan.reason)
      const extracted = read(plan.text)
      expect(extracted.template.value(path)?.text).toBe(`[parameters('${name}')]`)
      expect(plan.text).toContain('// What is given when it is deployed.')
      const inlined = inlineEdits(extracted.tree, extracted.scope, extracted.named('parameters', name))
      if (!inlined.ok) throw new Error(inlined.reason)
      expect(inlined.count).toBe(1)
      expect(applyTextEdits(plan.text, inlined.edits)).toBe(text)
    },
  )

  it('declares what is not there yet without a default, where nothing was declared before', () => {
    const bare = JSON.stringify(
      { $schema: 'x', contentVersion: '1.0.0.0', resources: [resourceOf(text)] },
      undefined,
      2,
    )
    const plan = extractParameter(read(bare).template, ['properties', 'buildTimeoutInMinutes'], 'timeout', 'int')
    if (!plan.ok) throw new Error(plan.reason)
    expect(Object.keys(JSON.parse(plan.text) as object)).toEqual([
      '$schema',
      'contentVersion',
      'parameters',
      'resources',
    ])
    expect(JSON.parse(plan.text)).toMatchObject({
      parameters: { timeout: { type: 'int' } },
      resources: [{ properties: { buildTimeoutInMinutes: "[parameters('timeout')]" } }],
    })
  })

  it('finds a name that nothing has', () => {
    const { template } = read()
    expect(['vmSize', 'sku', '0', 'a b'].map((wanted) => freeName(template, wanted))).toEqual([
      'vmSize2',
      'sku',
      'value',
      'ab',
    ])
  })
})

describe('inline', () => {
  it('puts the value in place of each use, quoted as the place asks for', () => {
    const { tree, scope, named } = read()
    const inlined = inlineEdits(tree, scope, named('parameters', 'location'))
    if (!inlined.ok) throw new Error(inlined.reason)
    const after = applyTextEdits(text, inlined.edits)
    expect(inlined.count).toBe(5)
    expect(after).not.toMatch(/"location": \{ "type": "string", "defaultValue"/)
    expect(after).toContain(`"[concat('parameters(''x'')', variables('imageName'), 'westus2')]"`)
    expect(after).toContain('"location": "westus2"')
    expect(after).toContain(`"tags": { "westus2": "[[parameters('location')]" }`)
    expect(after).toContain(`"[if(parameters('elevated'), 'a', 'westus2')]"`)
    expect(after).toContain('"location": { "value": "westus2" }')
    expect(after).toContain(`"template": {\n          "parameters": { "location": { "type": "string" } }`)
  })

  it('writes a truth as a function within an expression', () => {
    const { tree, scope, named } = read()
    const inlined = inlineEdits(tree, scope, named('parameters', 'elevated'))
    if (!inlined.ok) throw new Error(inlined.reason)
    expect(applyTextEdits(text, inlined.edits)).toContain(`"[if(true(), 'a', parameters('location'))]"`)
  })

  it.each([
    ['parameters', 'vmSize', 'vmSize has no default to put in its place.'],
    ['variables', 'id', 'id is computed, and nothing is computed here.'],
  ] as const)('refuses %s %s: %s', (kind, name, reason) => {
    const { tree, scope, named } = read()
    expect(inlineEdits(tree, scope, named(kind, name))).toEqual({ ok: false, reason })
  })
})

function resourceOf(source: string): object {
  const { tree, template } = read(source)
  const own = source.slice(tree.starts[template.node], tree.ends[template.node]).replaceAll(/,(?=\s*[}\]])/g, '')
  return { ...(JSON.parse(own) as { properties: object }), properties: { source: {} } }
}
