import { existsSync, readdirSync, readFileSync } from 'node:fs'
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { exampleText } from '#catalog/rules/example-text.ts'
import { rules } from '#catalog/rules/index.ts'
import { decodeBytes } from '#core/text/encoding.ts'
import { checkText } from './check-file.ts'
import { asSarif } from './sarif.ts'

interface Log {
  runs: [
    {
      tool: { driver: { rules: { id: string; fullDescription?: { text: string } }[] } }
      results: {
        ruleId: string
        ruleIndex: number
        level: string
        locations: { physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } }[]
      }[]
    },
  ]
}

/** The schema that the standard's body publishes, in the revision that code scanning services read. */
// One of its patterns is none to a strict reader.
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })
addFormats(ajv)
const validate = ajv.compile(schema)

function faultsOf(sarif: string) {
  validate(JSON.parse(sarif))
  return validate.errors ?? []
}

/** Folders, spaces and characters that a reference has to escape. */
const examples = rules.flatMap(({ code, examples: { bad } }) =>
  bad.map((example, index) => checkText(`images/${code} #${index}/ä%.json`, exampleText(example))),
)

describe('check --format sarif', () => {
  test('is what the official schema asks for, with a finding of every rule in it', () => {
    const sarif = asSarif(examples)
    expect(faultsOf(sarif)).toEqual([])
    const [{ tool, results }] = (JSON.parse(sarif) as Log).runs
    const listed = tool.driver.rules.map(({ id }) => id)
    expect(listed).toEqual(expect.arrayContaining(rules.map(({ code }) => code)))
    for (const { ruleId, ruleIndex } of results) expect(listed[ruleIndex]).toBe(ruleId)
  })

  test('would be told where it was not', () => {
    const log = JSON.parse(asSarif(examples)) as Log
    log.runs[0].results[0]!.level = 'fatal'
    log.runs[0].results[1]!.locations[0]!.physicalLocation.region.startLine = 0
    expect(faultsOf(JSON.stringify(log)).map(({ instancePath }) => instancePath)).toEqual([
      '/runs/0/results/0/level',
      '/runs/0/results/1/locations/0/physicalLocation/region/startLine',
    ])
  })

  test('places a finding as code scanning reads it, and says why', () => {
    const text = '{\n  "location": "westus2",\n  "properties": { "source": { "type": "ISO" } }\n}\n'
    const [{ tool, results }] = (JSON.parse(asSarif([checkText('a b/iso.json', text)])) as Log).runs
    const { level, ruleIndex, locations } = results.find(({ ruleId }) => ruleId === 'SRC-ISO-REMOVED')!
    expect(level).toBe('error')
    const { artifactLocation, region } = locations[0]!.physicalLocation
    expect(artifactLocation.uri).toBe('a%20b/iso.json')
    const line = text.split('\n')[region.startLine! - 1]
    expect(line?.slice(region.startColumn! - 1, region.endColumn! - 1)).toContain('ISO')
    expect(tool.driver.rules[ruleIndex]?.fullDescription?.text).toMatch(/\.$/)
  })

  const folder = new URL('../../../shared/corpus/templates/', import.meta.url)
  test.skipIf(!existsSync(folder))('holds of templates found in the wild (skipped without ../shared/corpus)', () => {
    const reports = readdirSync(folder).map((file) =>
      checkText(file, decodeBytes(readFileSync(new URL(encodeURIComponent(file), folder))).text),
    )
    expect(faultsOf(asSarif(reports))).toEqual([])
  })
})
