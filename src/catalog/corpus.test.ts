import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { decodeBytes } from '#core/text/encoding.ts'
import { describe, expect, test } from 'vitest'
import { analyze } from './analyze.ts'

/** Templates of other people, where they lie beside the project; none of them is ours to keep. */
const folder = new URL('../../../shared/corpus/templates/', import.meta.url)

describe.skipIf(!existsSync(folder))('templates found in the wild (skipped where ../shared/corpus is missing)', () => {
  const files = existsSync(folder) ? readdirSync(folder) : []

  test.each(files)('%s', (file) => {
    const decoded = decodeBytes(readFileSync(new URL(encodeURIComponent(file), folder)))
    const { tree, templates, notTemplate, findings } = analyze(decoded.text)
    expect(templates.length > 0 || notTemplate !== undefined).toBe(true)
    for (const { range, message, code } of findings) {
      expect(range.start).toBeGreaterThanOrEqual(0)
      expect(range.end).toBeLessThanOrEqual(tree.text.length)
      expect(range.end > range.start || tree.text.length === 0, `${code} marks nothing`).toBe(true)
      expect(message).toMatch(/\S[.?]$/)
    }
  })

  test.each(files)('what is open in %s is not wrong', (file) => {
    const { tree, findings } = analyze(decodeBytes(readFileSync(new URL(encodeURIComponent(file), folder))).text)
    const ofValues = findings.filter(({ code }) => /^SCH-(?:TYPE|ENUM|RANGE|PATTERN)$/.test(code))
    const open = ofValues.filter(({ range, path }) => {
      const marked = tree.text.slice(range.start, range.end)
      return /<[A-Za-z][\w .-]*>/.test(marked) || (marked.startsWith('"[') && path !== '/apiVersion')
    })
    expect(open).toEqual([])
  })
})
