import { describe, expect, test } from 'vitest'
import type { System } from '#core/field.ts'
import type { JsonValue } from '#core/text/edit.ts'
import { analyze } from '../analyze.ts'
import { findPlaceholders } from '../placeholders/find-placeholders.ts'
import { starters } from '../starters/index.ts'
import { versions } from '../versions.ts'
import { recipes } from './index.ts'
import type { Recipe } from './index.ts'

const starterOf = { Windows: 'windows-server-updates', Linux: 'rhel-vhd' } as const

function findingsWith(os: System, apiVersion: string, customize: readonly JsonValue[]) {
  const starter = JSON.parse(starters.find(({ id }) => id === starterOf[os])!.text) as { properties: object }
  const { findings } = analyze(
    JSON.stringify(
      {
        ...starter,
        apiVersion,
        properties: { ...starter.properties, vmProfile: { vmSize: 'Standard_D4s_v5' }, customize },
      },
      null,
      2,
    ),
  )
  return findings.filter(({ code }) => code !== 'PLACEHOLDER').map(({ code, message }) => `${code} ${message}`)
}

const systems = (recipe: Recipe): System[] => (recipe.os ? [recipe.os] : ['Windows', 'Linux'])
const places = recipes.flatMap((recipe) =>
  systems(recipe).flatMap((os) =>
    versions.filter(({ name }) => name >= recipe.since).map(({ name }) => [recipe.title, os, name, recipe] as const),
  ),
)

test.each(places)('%s on %s in %s finds nothing of its own', (_, os, version, recipe) => {
  const { steps, atEnd = [] } = recipe.make({ os, destination: undefined })
  const before = findingsWith(os, version, [])
  expect(findingsWith(os, version, [...steps, ...atEnd]).filter((found) => !before.includes(found))).toEqual([])
})

test('each has a title and a source of its own kind', () => {
  expect(new Set(recipes.map(({ id }) => id)).size).toBe(recipes.length)
  for (const { title, when, source } of recipes) {
    expect([title, when, source.text]).not.toContain('')
    expect(source.address).toMatch(/^https:\/\//)
  }
})

describe('create folder before File', () => {
  const { make } = recipes.find(({ id }) => id === 'folder-before-file')!
  test.each<[System, string, RegExp]>([
    ['Windows', String.raw`C:\Tools\it's\a.zip`, /-Path 'C:\\\\Tools\\\\it''s'/],
    ['Linux', '/tmp/a b/x.tar', /mkdir -p \\"\/tmp\/a b\\"/],
  ])('%s: makes the folder of the card, before it', (os, destination, command) => {
    const { steps, place } = make({ os, destination })
    expect(place).toBe('before')
    expect(steps).toHaveLength(1)
    expect(JSON.stringify(steps)).toMatch(command)
  })
  test.each(['<destinationPath>', 'C:\\a.zip', '/tmp/a.zip', 'a.zip', undefined])(
    '%s tells no folder: a File comes along',
    (destination) => {
      const { steps, place } = make({ os: 'Windows', destination })
      expect(place).toBeUndefined()
      expect(steps).toHaveLength(2)
    },
  )
})

test('RHEL is registered before all other steps and unregistered last of all', () => {
  const recipe = recipes.find(({ id }) => id === 'register-rhel')!
  const { place, atEnd } = recipe.make({ os: 'Linux', destination: undefined })
  expect(place).toBe('first')
  expect(atEnd).toMatchObject([{ name: 'Unregister RHEL' }])
})

test('what is still to fill in of a recipe is found in its scripts too', () => {
  for (const recipe of recipes) {
    const { steps, atEnd = [] } = recipe.make({ os: recipe.os, destination: undefined })
    const customize = [...steps, ...atEnd]
    const type = 'Microsoft.VirtualMachineImages/imageTemplates'
    const analysis = analyze(JSON.stringify({ type, apiVersion: '2024-02-01', properties: { customize } }))
    const found = findPlaceholders(analysis, 0).map(({ name }) => name)
    expect([recipe.id, found]).toEqual([recipe.id, JSON.stringify(customize).match(/<\w+>/g) ?? []])
  }
})
