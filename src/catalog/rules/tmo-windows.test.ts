import { expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { readEstimates } from '../timeline/estimates.ts'
import { timelineOf } from '../timeline/timeline.ts'
import { windows } from './example-parts.ts'

const text = (buildTimeoutInMinutes: number, steps: number) => {
  const script = { type: 'PowerShell', inline: ['dir'] }
  const customize = [{ type: 'WindowsUpdate' }, ...Array.from({ length: steps }, () => script)]
  return JSON.stringify({ apiVersion: '2024-02-01', properties: { source: windows, customize, buildTimeoutInMinutes } })
}
const offered = (buildTimeoutInMinutes: number, steps: number) => {
  const found = analyze(text(buildTimeoutInMinutes, steps)).findings.find(({ code }) => code === 'TMO-WINDOWS')
  return Number(found?.fixes[0]?.title.replace('Use ', ''))
}

test('what is offered is enough for what the timeline estimates', () => {
  expect(offered(30, 1)).toBe(90)
  const minutes = offered(30, 20)
  const [template] = analyze(text(minutes, 20)).templates
  expect(template && timelineOf(template, readEstimates('')).verdict).toBe('fits')
})
