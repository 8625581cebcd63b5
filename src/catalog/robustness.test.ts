import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyze } from './analyze.ts'
import { estimateIds, estimates } from './timeline/estimates.ts'
import type { Estimates } from './timeline/estimates.ts'
import { timelineOf } from './timeline/timeline.ts'
import { fixtureTemplates as fixtures } from './fixture-templates.testing.ts'

const minutes = Object.fromEntries(estimateIds.map((id) => [id, estimates[id].minutes])) as Estimates // of all ids

const scraps = [
  '',
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\',
  '//',
  '/*',
  '*/',
  'null',
  '7',
  'true',
  '<x>',
  '"[x]"',
  '{}',
  '[]',
  '\n',
]

/** A piece taken out, something else put in. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 40 }),
  scrap: fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 6 })),
})

function mutate(text: string, { at, length, scrap }: { at: number; length: number; scrap: string }): string {
  const start = Math.floor(at * text.length)
  return text.slice(0, start) + scrap + text.slice(start + length)
}

test('whatever happens to a template, it is checked, and each finding stands in the text', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...fixtures),
      fc.array(mutation, { minLength: 1, maxLength: 4 }),
      (fixture, mutations) => {
        const text = mutations.reduce(mutate, fixture)
        const { findings, templates, notTemplate } = analyze(text)
        expect(templates.length > 0 || notTemplate !== undefined).toBe(true)
        for (const { range, template } of findings) {
          expect(range.start).toBeLessThanOrEqual(range.end)
          expect(range.end).toBeLessThanOrEqual(text.length)
          expect(template).toBeLessThan(templates.length)
        }
      },
    ),
    { numRuns: 400 },
  )
})

test('what is remembered changes nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...fixtures), mutation, mutation, (fixture, first, second) => {
      const text = mutate(fixture, first)
      analyze(fixture)
      analyze(mutate(text, second))
      const after = analyze(text).findings
      // Another template between, so that nothing stands where it stood.
      analyze(`\n\n${text}`)
      expect(analyze(text).findings).toEqual(after)
    }),
    { numRuns: 200 },
  )
})

test('nesting without end costs no stack', () => {
  for (const opener of ['[', '{"a":', '{"properties":{"source":', '{"resources":[']) {
    expect(() => analyze(opener.repeat(20_000))).not.toThrow()
    expect(() => analyze(`{"properties": {"source": ${opener.repeat(20_000)}`)).not.toThrow()
  }
})

test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])(
  '%s is a word like any other: as a name, a kind, a command, a value without quotes',
  (word) => {
    const step = (type: string) => `{ "type": "${type}", "${word}": 1, "inline": ["${word} -y", "${word}"] }`
    const text = `{ "type": "Microsoft.VirtualMachineImages/imageTemplates", "${word}": 1, "location": ${word},
      "tags": { "${word}": "${word}" }, "properties": { "${word}": {}, "source": { "type": "${word}", "offer": "${word}" },
      "customize": [${step(word)}, ${step('Shell')}, ${step('PowerShell')}], "distribute": [{ "type": "${word}" }] } }`
    const { templates, findings } = analyze(text)
    const rows = templates.flatMap((template) => timelineOf(template, minutes).rows)
    expect(templates).toHaveLength(1)
    expect(rows.every(({ minutes }) => Number.isFinite(minutes))).toBe(true)
    for (const { message, fixes } of findings) expect(`${message} ${JSON.stringify(fixes)}`).not.toMatch(/native code/)
  },
)
