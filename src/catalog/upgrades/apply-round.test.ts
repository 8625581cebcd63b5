import { expect, test } from 'vitest'
import type { Edit } from '#core/text/edit.ts'
import { readDocument } from '../read-document.ts'
import { applyRound } from './apply-round.ts'
import type { Candidate } from './proposal.ts'

const text = '{"properties":{"customize":[{"Type":"a"},{"type":"b"},{"Type":"c"},{"Type":"d"}]}}'
const document = readDocument(`{"type":"Microsoft.VirtualMachineImages/imageTemplates",${text.slice(1)}`)

function candidate(key: string, ...edits: readonly Edit[]): Candidate {
  const said = { code: 'X', title: key, reason: '', path: '', template: 0, isNeeded: true, isSafe: true }
  return { ...said, key, edits }
}

const step = (index: number, ...path: readonly string[]) => ['properties', 'customize', index, ...path]
const renamed = (index: number) => candidate(`${index}`, { op: 'rename', path: step(index, 'Type'), key: 'type' })
const within = (index: number) =>
  candidate('none', { op: 'set', path: step(index, 'type', 'a'), content: { value: 'within a text' } })

test('one change that cannot be made leaves all others to be made', () => {
  const { done, text } = applyRound(document, [renamed(0), within(1), renamed(2), renamed(3)])
  expect(done.map(({ key }) => key)).toEqual(['0', '2', '3'])
  expect(text).toContain('[{"type":"a"},{"type":"b"},{"type":"c"},{"type":"d"}]')
})

test('where none can be made the text stays', () => {
  expect(applyRound(document, [within(1)])).toEqual({ text: document.tree.text, edits: [], done: [] })
  expect(applyRound(document, [])).toMatchObject({ edits: [], done: [] })
})

test.each([
  ['the same place', [step(0, 'Type'), step(0, 'Type')], 1],
  ['a place within', [step(0), step(0, 'Type')], 1],
  ['a place around', [step(0, 'Type'), step(0)], 1],
  ['beside each other', [step(0, 'Type'), step(0, 'Types'), step(1)], 3],
])('of %s only what does not meet is done at once', (_, paths, count) => {
  const all = paths.map((path, index) => candidate(`${index}`, { op: 'set', path, content: { value: 'x' } }))
  expect(applyRound(document, all).done).toHaveLength(count)
})
