import { expect, test } from 'vitest'
import { customizers } from './customizers/index.ts'
import { distributions } from './distributions/index.ts'
import { recipes } from './recipes/index.ts'
import { bodySettings, resourceSettings } from './settings/index.ts'
import { sources } from './sources/index.ts'
import { starters } from './starters/index.ts'
import { validators } from './validators/index.ts'
import { versioningSchemes } from './versioning-schemes/index.ts'

/** Every concept of the catalog, read from disk, so that a forgotten registration cannot hide. A `…-fields.ts` is a part of one. */
const files = import.meta.glob<Record<string, unknown>>(
  [
    './{sources,customizers,validators,distributions}/*/*.ts',
    './{versioning-schemes,settings,starters,recipes}/*.ts',
    '!./**/{index,define-setting,define-starter,define-recipe}.ts',
    '!./**/*-fields.ts',
    '!./**/*.test.ts',
  ],
  { eager: true },
)

const registered = new Set<object>([
  ...sources,
  ...customizers,
  ...validators,
  ...distributions,
  ...versioningSchemes,
  ...resourceSettings,
  ...bodySettings,
  ...starters,
  ...recipes,
])

const concepts = (exported: Record<string, unknown>) =>
  Object.values(exported).filter((value): value is object => typeof value === 'object' && value !== null)

test.each(Object.entries(files))('all of %s is registered', (_, exported) => {
  expect(concepts(exported)).not.toEqual([])
  expect(concepts(exported).filter((value) => !registered.has(value))).toEqual([])
})

test('whatever is registered has a file of its own', () => {
  expect(
    [...registered].filter((value) => !Object.values(files).some((file) => concepts(file).includes(value))),
  ).toEqual([])
})
