import { expect, test } from 'vitest'
import { containers } from './containers/index.ts'
import { customizers } from './customizers/index.ts'
import { distributions } from './distributions/index.ts'
import { entries } from './preflight/index.ts'
import { recipes } from './recipes/index.ts'
import { bodySettings, resourceSettings } from './settings/index.ts'
import { sources } from './sources/index.ts'
import { starters } from './starters/index.ts'
import { questions } from './upgrades/questions.ts'
import { validators } from './validators/index.ts'
import { versioningSchemes } from './versioning-schemes/index.ts'

/**
 * Whatever is one file and one line, read from disk, so that a forgotten line cannot hide: all but the rules, whose own
 * tests do the same, and causes of failures, which share files. A `…-fields.ts` is a part of one.
 */
const files = import.meta.glob<Record<string, unknown>>(
  [
    './{sources,customizers,validators,distributions}/*/*.ts',
    './{versioning-schemes,settings,starters,recipes,containers,preflight}/*.ts',
    './upgrades/ask-*.ts',
    '!./**/{index,define-setting,define-starter,define-recipe}.ts',
    '!./containers/{container,complete-fragment,looks-like,part-alone,resource-type}.ts',
    '!./preflight/{preflight,known-ids}.ts',
    '!./**/*-fields.ts',
    '!./**/*.test.ts',
  ],
  { eager: true },
)

const registered = new Set<unknown>([
  ...sources,
  ...customizers,
  ...validators,
  ...distributions,
  ...versioningSchemes,
  ...resourceSettings,
  ...bodySettings,
  ...starters,
  ...recipes,
  ...containers,
  ...entries,
  ...questions,
])

/** A pre-flight entry is a function; beside all others functions are helpers. */
const concepts = ([path, exported]: [string, Record<string, unknown>]) => {
  const type = path.startsWith('./preflight/') ? 'function' : 'object'
  return Object.values(exported).filter((value) => typeof value === type && value !== null)
}

test.each(Object.entries(files))('all of %s is registered', (path, exported) => {
  const all = concepts([path, exported])
  expect(all).not.toEqual([])
  expect(all.filter((value) => !registered.has(value))).toEqual([])
})

test('whatever is registered has a file of its own', () => {
  const written = new Set(Object.entries(files).flatMap(concepts))
  expect([...registered].filter((value) => !written.has(value))).toEqual([])
})
