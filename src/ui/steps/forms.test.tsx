// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { stepOf } from '#catalog/declaration.ts'
import type { StepId } from '#catalog/declaration.ts'
import { versions } from '#catalog/versions.ts'
import type { Version } from '#core/field.ts'
import { fromPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import { pathOf, pathsWithControl, showSteps } from './show-steps.testing.tsx'
import { placesIn, wholeTemplates } from './whole-template.testing.ts'

/**
 * Every property of the facts has a control in the step that a user looks for it in: where the text has it, and where
 * it is still to be added. Taken out of its step, a property makes these tests fail by its name.
 */

afterEach(() => {
  cleanup()
  localStorage.clear()
})

type Fact = Readonly<Record<string, { readonly readOnly?: boolean; readonly deprecated?: boolean } | undefined>>

const facts = JSON.parse(readFileSync('test-fixtures/fields.json', 'utf8')) as {
  fields: Readonly<Record<string, { readonly versions: Fact }>>
}

/** No field, for a reason. */
const deliberate: Readonly<Record<string, string>> = {
  type: 'The type of the resource is one and the same.',
  'identity.userAssignedIdentities.{*}': 'Its key is the ID, which has its field; Azure writes what is in it.',
}

type Holds = 'everything' | 'kinds'

/** Of the facts, what this version is the oldest or the newest to have and a user sets. */
function expected(version: Version, holds: Holds): string[] {
  return Object.entries(facts.fields).flatMap(([path, { versions: traits }]) => {
    const inVersion = traits[version]
    const all = Object.keys(traits)
    if (!inVersion || inVersion.readOnly === true || path in deliberate) return []
    // What is not to be used any more shows only where the text has it.
    if (holds === 'kinds' && inVersion.deprecated === true) return []
    return all[0] === version || all.at(-1) === version ? [path] : []
  })
}

/** Of these properties, by the notation of the facts, those without a form in their step. */
async function withoutForm(version: Version, holds: Holds) {
  const press = holds === 'kinds' ? addAll : () => []
  const missing = new Set(expected(version, holds))
  const wholes = wholeTemplates(version, 'everything')
  for (const [index, template] of wholeTemplates(version, holds).entries()) {
    const places = [...placesIn(wholes[index] ?? {}, version)].filter(([notation]) => missing.has(notation))
    const controls = await controlsIn(template, new Set(places.map(([, place]) => stepOf(fromPointer(place)))), press)
    for (const [notation, place] of places) {
      // What holds others has a form where these have one.
      if (controls.some((path) => path === place || path.startsWith(`${place}/`))) missing.delete(notation)
    }
  }
  return [...missing]
}

/** Paths that have a control in these steps, at once or by what is pressed there. */
async function controlsIn(template: unknown, steps: ReadonlySet<StepId>, press: () => Pointer[]): Promise<Pointer[]> {
  const shown = await showSteps(JSON.stringify(template, undefined, 2))
  const found: Pointer[] = []
  for (const step of steps) {
    await shown.goTo(step)
    found.push(...pathsWithControl(), ...press())
  }
  cleanup()
  return found
}

// Whole steps with all cards open, on a slow machine.
describe.each(versions)('$name', { timeout: 60_000 }, ({ name: version }) => {
  test('every property that the text has, has a form', async () => {
    expect(await withoutForm(version, 'everything')).toEqual([])
  })

  test('every property that the text does not have can be added in a form', async () => {
    expect(await withoutForm(version, 'kinds')).toEqual([])
  })
})

/** Presses every "Add …" of the fields, those that come by it too, and looks at both forms of a script. */
function addAll(): Pointer[] {
  const found: Pointer[] = []
  const pressed = new Set<string>()
  const isNew = (button: Element) => {
    const key = `${pathOf(button)} ${button.textContent}`
    return !pressed.has(key) && pressed.add(key)
  }
  // A fix of a finding may begin with that word too; it has no such icon.
  const next = () => [...document.querySelectorAll('[data-path] button:has([data-testid=AddIcon])')].find(isNew)
  for (let button = next(); button; button = next()) {
    const owner = button.closest('[data-path]') ?? document.body
    fireEvent.click(button)
    // At once: a tag without a key goes as focus leaves it.
    found.push(...pathsWithControl(owner))
  }
  for (const button of screen.queryAllByText('From a URL')) fireEvent.click(button)
  return [...found, ...pathsWithControl()]
}
