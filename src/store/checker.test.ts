import { expect, test, vi } from 'vitest'
import type { Facts } from '#catalog/facts.ts'
import type { Finding } from '#core/finding.ts'
import { plainSidecar } from '#core/text/encoding.ts'
import type { CheckAway } from './checker.ts'
import { createWorkspace } from './workspace.ts'

const large = `{ "name": "a" }${' '.repeat(600_000)}`
const finding: Finding = {
  code: 'X',
  severity: 'info',
  message: '',
  path: '',
  range: { start: 0, end: 1 },
  fixes: [],
  template: 0,
}

/** A workspace with a large text, whose answers a test gives when it likes. */
function open(check: () => readonly Finding[] = () => []) {
  const asked: { text: string; facts: Facts; answer: (findings: readonly Finding[]) => void; fail: () => void }[] = []
  const checkAway: CheckAway = (text, facts) =>
    new Promise((resolve, reject) => {
      asked.push({ text, facts, answer: resolve, fail: () => reject(new Error('gone')) })
    })
  const workspace = createWorkspace({ check, checkAway })
  workspace.actions.open({ id: 'd', text: large, sidecar: plainSidecar, fileName: undefined })
  const type = (content: string) =>
    workspace.actions.changeText([{ offset: 11, length: 1, content }], { anchor: 0, head: 0 })
  return { workspace, asked, type, codes: () => workspace.getState().analysis.findings.map(({ code }) => code) }
}

test('one check of a large text is under way at a time, and of what is typed meanwhile only the last is asked', async () => {
  const { workspace, asked, type, codes } = open()
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  for (const key of ['b', 'c', 'd']) type(key)
  asked[0]?.answer([])
  await vi.waitFor(() => expect(asked).toHaveLength(2))
  expect(asked[1]?.text).toContain('"d"')
  expect(workspace.getState().isChecking).toBe(true)
  asked[1]?.answer([finding])
  await vi.waitFor(() => expect(workspace.getState().isChecking).toBe(false))
  expect(codes()).toEqual(['X'])
  expect(asked).toHaveLength(2)
})

test('where the worker fails, the text is checked in place', async () => {
  const { workspace, asked, codes } = open(() => [finding])
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  asked[0]?.fail()
  await vi.waitFor(() => expect(workspace.getState().isChecking).toBe(false))
  expect(codes()).toEqual(['X'])
  expect(workspace.getState().hasCheckFailed).toBe(false)
})

test('where the worker fails at a text that has changed meanwhile, only the new one is checked', async () => {
  const check = vi.fn(() => [finding])
  const { workspace, asked, type, codes } = open(check)
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  type('b')
  asked[0]?.fail()
  await vi.waitFor(() => expect(asked).toHaveLength(2))
  expect(check).not.toHaveBeenCalled()
  asked[1]?.fail()
  await vi.waitFor(() => expect(workspace.getState().isChecking).toBe(false))
  expect(codes()).toEqual(['X'])
  expect(check).toHaveBeenCalledOnce()
})

test('where that fails too, it is said, and the next text is tried again', async () => {
  let isBroken = true
  const { workspace, asked, type, codes } = open(() => {
    if (isBroken) throw new Error('broken')
    return [finding]
  })
  const failed = async (count: number) => {
    await vi.waitFor(() => expect(asked).toHaveLength(count))
    asked.at(-1)?.fail()
    await vi.waitFor(() => expect(workspace.getState().isChecking).toBe(false))
  }
  await failed(1)
  expect(workspace.getState().hasCheckFailed).toBe(true)
  isBroken = false
  type('b')
  await failed(2)
  expect(workspace.getState().hasCheckFailed).toBe(false)
  expect(codes()).toEqual(['X'])
})

test('the worker is told what the user has set; an answer of before that is dropped', async () => {
  const { workspace, asked, codes } = open()
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  workspace.actions.setFacts({ 0: { os: 'Linux' } })
  asked[0]?.answer([finding])
  await vi.waitFor(() => expect(asked).toHaveLength(2))
  expect(asked.map(({ facts }) => facts)).toEqual([{}, { 0: { os: 'Linux' } }])
  expect([codes(), workspace.getState().isChecking]).toEqual([[], true])
  asked[1]?.answer([finding])
  await vi.waitFor(() => expect(workspace.getState().isChecking).toBe(false))
  expect(codes()).toEqual(['X'])
})
