import { expect, test } from 'vitest'
import type { Path } from '#core/text/path.ts'
import { orderOf } from './declaration.ts'
import { starters } from './starters/index.ts'
import { defaultVersion } from './versions.ts'

test('there are nine, each with a name of its own', () => {
  expect(starters).toHaveLength(9)
  for (const key of ['id', 'title', 'fileName', 'icon', 'text'] as const) {
    expect(new Set(starters.map((starter) => starter[key])).size).toBe(9)
  }
})

test.each(starters)('$title says where it is known from', ({ source }) => {
  expect(source.text).toMatch(/^(?:Azure|Microsoft|REST) /)
  expect(source.address).toMatch(/^https:\/\/(?:learn\.microsoft\.com\/azure|github\.com\/Azure)\/\S+$/)
})

test.each(starters)('$title is written in two-space JSON of the default version', ({ id, text, fileName }) => {
  const value = JSON.parse(text) as { apiVersion: string; properties: Record<string, unknown> }
  expect(value.apiVersion).toBe(id === 'stable-2020' ? '2020-02-14' : defaultVersion)
  expect(text).toMatch(/^\{\n {2}"type": "Microsoft\.VirtualMachineImages\/imageTemplates",\n/)
  expect(text).toMatch(/[^\n]\n$/)
  expect(text).not.toMatch(/[\t\r]| $/m)
  expect(text.split('\n').filter((line) => /^ */.exec(line)![0].length % 2 !== 0)).toEqual([])
  expect(fileName).toMatch(/^[a-z0-9-]+\.json$/)
})

test.each(starters)('$title writes its properties in the declared order', ({ text }) => {
  const template = JSON.parse(text) as Record<string, unknown>
  const version = template['apiVersion'] as string
  const at = (path: Path) => path.reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], template)
  const walk = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return
    const order = orderOf(path, version, (place) => at(place) as string)
    const keys = Object.keys(value)
    if (order) expect(keys).toEqual(order.filter((name) => keys.includes(name)))
    for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key])
  }
  walk(template, [])
})
