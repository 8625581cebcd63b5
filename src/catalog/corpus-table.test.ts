import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { decodeBytes } from '#core/text/encoding.ts'
import { expect, test } from 'vitest'
import { analyze } from './analyze.ts'
import type { Part } from './template.ts'

/**
 * What is understood and found of each file of a collection of public templates
 * that lies beside the project: read line by line, then frozen.
 * `npx vitest run src/catalog/corpus-table.test.ts -u` writes it anew.
 */
const folder = new URL('../../../shared/corpus/templates/', import.meta.url)
const table = new URL('../../test-fixtures/corpus-table.txt', import.meta.url)

test.skipIf(!existsSync(folder))(
  'what is found of each file is as it was (skipped where ../shared/corpus is missing)',
  async () => {
    const files = readdirSync(folder).sort()
    await expect(files.map(describeFile).join('\n')).toMatchFileSnapshot(table.pathname)
  },
)

function describeFile(file: string): string {
  const { container, templates, findings, notTemplate } = analyze(
    decodeBytes(readFileSync(new URL(encodeURIComponent(file), folder))).text,
  )
  const counts = new Map<string, number>()
  for (const { code, severity } of findings) {
    const key = `${severity} ${code}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [
    file,
    notTemplate
      ? `  not opened: ${notTemplate.message}`
      : `  ${container?.label ?? 'no container'}, ${templates.length}`,
    ...templates.map(
      ({ version, writtenVersion, source, customizers, validators, distributors }) =>
        `  ${writtenVersion ?? `(${version})`}: ${source?.type ?? 'no source'} → ${kinds(customizers)} → ${kinds(validators)} → ${kinds(distributors)}`,
    ),
    ...[...counts].sort().map(([key, count]) => `    ${count} ${key}`),
    '',
  ].join('\n')
}

function kinds(parts: readonly Part[]): string {
  const counts = new Map<string, number>()
  for (const { type = 'no type' } of parts) counts.set(type, (counts.get(type) ?? 0) + 1)
  return counts.size === 0 ? 'none' : [...counts].map(([type, count]) => `${count} ${type}`).join(', ')
}
