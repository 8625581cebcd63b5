import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../test-fixtures/templates/', import.meta.url)

/** The texts of the project's own templates, one of each shape. */
export const fixtureTemplates: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
