import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { decodeBytes } from '#core/text/encoding.ts'
import { applyTextEdits } from '#core/text/text-edit.ts'
import { describe, expect, test } from 'vitest'
import { versions } from '../versions.ts'
import { planUpgrade } from './plan-upgrade.ts'

const folder = new URL('../../../../shared/corpus/templates/', import.meta.url)

describe.skipIf(!existsSync(folder))('templates found in the wild (skipped where ../shared/corpus is missing)', () => {
  const files = existsSync(folder) ? readdirSync(folder) : []

  test.each(files)('%s: planned once, nothing is left that can be done unseen', (file) => {
    const { text } = decodeBytes(readFileSync(new URL(encodeURIComponent(file), folder)))
    for (const { name: to } of versions.slice(2)) {
      const plan = planUpgrade(text, { to, isReviewed: true })
      expect(applyTextEdits(text, plan.edits)).toBe(plan.text)
      const again = planUpgrade(plan.text, { to, isReviewed: true })
      expect(again.proposals.filter(({ isChosen }) => isChosen).map(({ title }) => title)).toEqual([])
    }
  })
})
