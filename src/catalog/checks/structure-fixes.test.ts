import type { Finding, Fix } from '#core/finding.ts'
import type { Edit } from '#core/text/edit.ts'
import { planEdits } from '#core/text/plan.ts'
import { describe, expect, test } from 'vitest'
import { analyze } from '../analyze.ts'

const clean = `{
  "type": "Microsoft.VirtualMachineImages/imageTemplates",
  "apiVersion": "2024-02-01",
  "location": "westus2",
  "identity": { "type": "UserAssigned", "userAssignedIdentities": { "/subscriptions/s/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/i": {} } },
  "properties": {
    "source": { "type": "PlatformImage", "publisher": "Canonical", "offer": "o", "sku": "s", "version": "latest" },
    "customize": [{ "type": "Shell", "inline": ["ls"] }],
    "distribute": [{ "type": "VHD", "runOutputName": "vhd", "uri": "https://stimages.blob.core.windows.net/vhds/" }]
  }
}`

function fixed(text: string, { edits }: Fix): string {
  const { tree, templates } = analyze(text)
  const base = templates[0]?.base ?? []
  const placed = edits.map((edit): Edit => (edit.op === 'text' ? edit : { ...edit, path: [...base, ...edit.path] }))
  const plan = planEdits(tree, placed)
  if (!plan.ok) throw new Error(plan.reason)
  return plan.text
}

test.each(['null', '[]'])('properties that are %s become an object', (properties) => {
  const text = `{ "type": "Microsoft.VirtualMachineImages/imageTemplates", "apiVersion": "2024-02-01", "properties": ${properties} }`
  const fix = analyze(text).findings.find(({ code }) => code === 'SCH-TYPE')?.fixes[0]
  expect(fix?.title).toBe('Use an empty object')
  expect(fix && fixed(text, fix)).toContain('"properties": {}')
})

const cases: [what: string, from: string, to: string, code: string, title: string, result: string][] = [
  ['near name', '"location"', '"locatoin"', 'SCH-UNKNOWN', 'Rename to location', '"location": "westus2"'],
  ['no near name', '"location": ', '"zone": 1, "location": ', 'SCH-UNKNOWN', 'Remove zone', '"location": "westus2"'],
  ['case', '"location"', '"Location"', 'SCH-CASE', 'Rename to location', '"location": "westus2"'],
  [
    'number',
    '"customize"',
    '"vmProfile": { "osDiskSizeGB": "80" }, "customize"',
    'SCH-TYPE',
    'Use 80',
    '"osDiskSizeGB": 80',
  ],
  [
    'boolean',
    '"ls"] }',
    '"ls"] }, { "type": "PowerShell", "inline": ["a"], "runElevated": "True" }',
    'SCH-TYPE',
    'Use true',
    '"runElevated": true',
  ],
  ['text', '"westus2"', '7', 'SCH-TYPE', 'Use "7"', '"location": "7"'],
  [
    'list',
    '[{ "type": "Shell", "inline": ["ls"] }]',
    '{ "type": "Shell", "inline": ["ls"] }',
    'SCH-TYPE',
    'Put it in a list',
    '[{ "type": "Shell", "inline": ["ls"] }]',
  ],
  [
    'no list',
    '{ "type": "PlatformImage", "publisher": "Canonical", "offer": "o", "sku": "s", "version": "latest" }',
    '[{ "type": "VHD" }]',
    'SCH-TYPE',
    'Take it out of the list',
    '"source": { "type": "VHD" }',
  ],
  ['null', '"customize"', '"vmProfile": null, "customize"', 'SCH-TYPE', 'Remove vmProfile', '"customize"'],
  ['empty list', '[{ "type": "Shell"', '[[], { "type": "Shell"', 'SCH-TYPE', 'Remove the item', '[{ "type": "Shell"'],
  [
    'value',
    '"customize"',
    '"autoRun": { "state": "enabled" }, "customize"',
    'SCH-ENUM',
    'Use Enabled',
    '"state": "Enabled"',
  ],
  ['api version', '2024-02-01', '2024-02-10', 'SCH-ENUM', 'Use 2024-02-01', '"apiVersion": "2024-02-01"'],
  [
    'limit',
    '"customize"',
    '"vmProfile": { "osDiskSizeGB": -1 }, "customize"',
    'SCH-RANGE',
    'Use 0',
    '"osDiskSizeGB": 0',
  ],
  ['read-only', '"location"', '"id": "x", "location"', 'SCH-READONLY', 'Remove id', '"location"'],
  ['placeholder', '"latest"', '"<version>"', 'PLACEHOLDER', 'Use latest', '"version": "latest"'],
  [
    'missing',
    '"type": "PlatformImage", "publisher": "Canonical", "offer": "o", "sku": "s", "version": "latest"',
    '"type": "ManagedImage"',
    'SCH-REQUIRED',
    'Add imageId',
    '"imageId": "/subscriptions/<subscriptionId>',
  ],
  ['syntax', '"Shell",', '"Shell"', 'JSON-SYNTAX', '', '"Shell",'],
]

describe.each(cases)('%s', (_, from, to, code, title, result) => {
  const text = clean.replace(from, to)
  const isFixed = (finding: Finding) => finding.code === code

  test('the fix brings the result and no new error', () => {
    const before = analyze(text).findings
    const finding = before.find(isFixed)!
    const fix = finding.fixes.find((one) => one.title === title || title === '')!
    const after = fixed(text, fix)
    expect(after).toContain(result)
    const keys = (findings: readonly Finding[]) => findings.map(({ code: one, path }) => `${one} ${path}`)
    expect(keys(analyze(after).findings)).not.toContain(`${code} ${finding.path}`)
  })
})

test('the clean template is clean', () => {
  expect(analyze(clean).findings).toEqual([])
})
