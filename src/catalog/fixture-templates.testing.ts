import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../test-fixtures/', import.meta.url)
const textsIn = (name: string) =>
  readdirSync(new URL(`${name}/`, folder)).map((file) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8'))

/** The texts of the project's own templates: one of each shape, and of each way in which those of other people differ. */
export const fixtureTemplates: readonly string[] = [...textsIn('templates'), ...textsIn('variations')].map((text) =>
  text.replaceAll('\r\n', '\n'),
)
