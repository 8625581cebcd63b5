import type { Example } from '#core/rule.ts'
import { expect, describe, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { versions } from '../versions.ts'
import type { ImageRule } from './define-rule.ts'
import { exampleText } from './example-text.ts'
import { rules } from './index.ts'

const files = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./index.ts', '!./all.ts', '!./*.test.ts'], {
  eager: true,
})

const findingsOf = (example: Example) => analyze(exampleText(example)).findings
const codesOf = (example: Example) => findingsOf(example).map(({ code }) => code)

const own: ReadonlySet<string> = new Set(rules.map(({ code }) => code))
/** Old versions are clean but for their age; a VHD and the notes say the same whatever else an example is about. */
const aged = ['API-RETIRED', 'API-DEPRECATED', 'API-NEWEST']
const notes = ['WU-RESTART-AFTER', 'VNET-ONE-SUBNET', 'ENV-CUSTOMIZE-EMPTY', 'CUS-SYSPREP-TIMING']
const asides = [...aged, ...notes, 'VHD-LOST']

describe.each(rules)('$code', (rule) => {
  test.each(rule.examples.bad)('reports %j', (example) => {
    const codes = codesOf(example).filter((code) => own.has(code) && (code === rule.code || !asides.includes(code)))
    expect([...new Set(codes)]).toEqual([rule.code])
  })

  test.each(rule.examples.good)('accepts %j', (example) => {
    expect(codesOf(example)).not.toContain(rule.code)
  })

  test('says what, why and where that is known from', () => {
    for (const text of [rule.summary, rule.why, rule.source]) expect(text).toMatch(/^[A-Z].{10,}[."]$/i)
  })

  test('writes as the house does', () => {
    const messages = rule.examples.bad.flatMap((example) =>
      findingsOf(example)
        .filter(({ code }) => code === rule.code)
        .map(({ message }) => message),
    )
    for (const message of messages) {
      expect(message).toMatch(/^[A-Z0-9$a-z][^!]*[.]$/)
      expect(message).not.toMatch(/\binvalid\b|\bplease\b|\bsuccessfully\b|\bmust\b/i)
      expect(message.length).toBeLessThan(220)
    }
  })
})

test.each(versions)('the template examples start from is clean in $name', ({ name: version }) => {
  expect(codesOf({ version, template: {} }).filter((code) => !aged.includes(code))).toEqual([])
  expect(codesOf({ version, deployment: true, template: {} }).filter((code) => !aged.includes(code))).toEqual([])
})

test('no two rules have one code', () => {
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length)
})

const isRule = (value: unknown): value is ImageRule =>
  typeof value === 'object' && value !== null && 'examples' in value
const filed = Object.entries(files).flatMap(([path, exported]) =>
  Object.values(exported)
    .filter(isRule)
    .map((rule) => ({ path, rule })),
)

test.each(filed)('$path is named for its rule, which is registered', ({ path, rule }) => {
  expect(path).toBe(`./${rule.code.toLowerCase()}.ts`)
  expect(rules).toContain(rule)
})

test('every rule has a file', () => {
  expect(filed.map(({ rule }) => rule.code).sort()).toEqual(rules.map(({ code }) => code).sort())
})
