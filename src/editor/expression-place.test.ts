import { describe, expect, test } from 'vitest'
import { analyze } from '#catalog/analyze.ts'
import { completionsAt } from './completion.ts'
import { declarationSpan, declaredAt } from './expression-place.ts'
import { hoverAt } from './hover.ts'

const parameters = `"parameters": {
    "location": { "type": "string", "defaultValue": "west\`us*2" },
    "count": { "type": "int", "metadata": { "description": "How *many*." } }
  }, "variables": { "name": "win-11", "id": "[guid()]" }`
const inTemplate = (rest: string) => `{ "contentVersion": "1.0.0.0", ${parameters}, "resources": [{
  "type": "Microsoft.VirtualMachineImages/imageTemplates", "apiVersion": "2024-02-01", ${rest} }] }`

function read(rest: string) {
  const marked = inTemplate(rest)
  const offset = marked.indexOf('|')
  const text = marked.replace('|', '')
  return { text, offset, analysis: analyze(text) }
}

describe('completion', () => {
  function choose(rest: string, label: string) {
    const { text, offset, analysis } = read(rest)
    const item = completionsAt(analysis, offset).find((one) => one.label === label)
    if (!item) throw new Error(`${label} is not suggested`)
    return text.slice(0, item.start) + item.insert + text.slice(item.end)
  }

  test.each([
    [`"location": "[parameters('|')]"`, 'location', `"location": "[parameters('location')]"`],
    [`"location": "[parameters('lo|cat')]"`, 'location', `"location": "[parameters('location')]"`],
    [`"location": "[toLower(variables('|'))]"`, 'name', `"location": "[toLower(variables('name'))]"`],
    [`"location": "[|]"`, "parameters('location')", `"location": "[parameters('location')]"`],
    [`"location": "[concat('a', par|)]"`, "variables('name')", `"location": "[concat('a', variables('name'))]"`],
  ])('in %s of %s', (rest, label, whole) => {
    expect(choose(rest, label)).toBe(inTemplate(whole))
  })

  test('of parameters names no variables, and says type and default', () => {
    const { analysis, offset } = read(`"location": "[parameters('|')]"`)
    expect(completionsAt(analysis, offset).map(({ label, detail, help }) => [label, detail, help])).toEqual([
      ['location', 'Parameter · string · west`us*2', ''],
      ['count', 'Parameter · int', 'How *many*.'],
    ])
  })

  test('goes on as before in a literal', () => {
    const { analysis, offset } = read('"location": "west|"')
    expect(completionsAt(analysis, offset).map(({ label }) => label)).toContain('westus2')
  })
})

describe('a name in an expression', () => {
  test.each([
    [`"location": "[para|meters('location')]"`, '**Parameter** `location` (`string`)|Default: `west us*2`.'],
    [
      `"tags": { "a": "[string(parameters('|count'))]" }`,
      '**Parameter** `count` (`int`)|How \\*many\\*\\.|No default: it is given when the template is deployed.',
    ],
    [`"name": "[variables('name'|)]"`, '**Variable** `name`|Value: `win-11`.'],
    [`"name": "[variables('i|d')]"`, '**Variable** `id`|Its value is computed.'],
  ])('%s is explained', (rest, words) => {
    const { analysis, offset } = read(rest)
    expect(hoverAt(analysis, offset)?.paragraphs.join('|')).toBe(words)
  })

  test('leads to where it is declared', () => {
    const { text, analysis, offset } = read(`"location": "[parameters('LOC|ATION')]"`)
    const declared = declaredAt(analysis, offset)
    const span = declared && declarationSpan(declared)
    expect(text.slice(span?.start, span?.end)).toBe('"location"')
    expect(span?.start).toBe(text.indexOf('"location"'))
  })

  test('that nobody declares leads nowhere', () => {
    const { analysis, offset } = read(`"location": "[parameters('else|where')]"`)
    expect(declaredAt(analysis, offset)).toBeUndefined()
  })
})
