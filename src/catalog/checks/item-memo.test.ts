import type { Finding } from '#core/finding.ts'
import { parseTree } from '#core/text/parse.ts'
import { itemsOf } from '#core/text/read.ts'
import { expect, test } from 'vitest'
import { createItemMemo } from './item-memo.ts'

const list = { template: 0, facts: 'customize 2024-02-01' }

function createCounter() {
  const memo = createItemMemo()
  let checks = 0
  const pass = (items: readonly string[], facts = list) => {
    const tree = parseTree(`[${items.join(', ')}]`)
    const nodes = itemsOf(tree, tree.root)
    checks = 0
    memo.begin(tree)
    const found = memo.findingsOf(facts, tree, nodes, (index) => {
      checks += 1
      const start = tree.starts[nodes[index]!]!
      return { path: ['list', index], findings: [findingAt(index, start)] }
    })
    return { checks, found }
  }
  return { memo, pass }
}

function findingAt(index: number, start: number): Finding {
  const edit = { op: 'remove', path: ['list', index] } as const
  return {
    code: 'X',
    severity: 'info',
    message: '',
    path: `/list/${index}/a`,
    range: { start: start + 1, end: start + 2 },
    fixes: [{ title: 'Remove', edits: [edit] }],
    template: 0,
  }
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `{"n":${index}}`)

test.each([20, 200, 2000])('of %i items only the changed one is checked', (count) => {
  const { pass } = createCounter()
  const items = numbered(count)
  expect(pass(items).checks).toBe(count)
  expect(pass(items.with(count >> 1, '{"n":"new"}')).checks).toBe(1)
})

test('moving, putting in and taking out checks what is new, and nothing else', () => {
  const { pass } = createCounter()
  const items = numbered(100)
  pass(items)
  expect(pass([...items.slice(1), '{"n":0}']).checks).toBe(0)
  expect(pass(['{"new":1}', ...items]).checks).toBe(1)
  expect(pass(items.slice(50)).checks).toBe(0)
})

test('findings stand where their item stands, also those of equal items', () => {
  const { pass } = createCounter()
  pass(['{"a":1}', '{"b":1}'])
  const { found } = pass(['{"b":1}', '{"a":1}', '{"a":1}'])
  expect(found.map(({ path, range, fixes }) => [path, range.start, fixes[0]?.edits])).toEqual(
    [0, 1, 2].map((index) => [`/list/${index}/a`, index * 9 + 2, [{ op: 'remove', path: ['list', index] }]]),
  )
})

test('what stays gives the very same objects', () => {
  const { pass } = createCounter()
  const items = numbered(10)
  const before = pass(items).found
  const after = pass(items.with(9, '{"n":"new"}')).found
  expect(after.map((finding, index) => finding === before[index])).toEqual([...Array<boolean>(9).fill(true), false])
})

test('other facts are another matter', () => {
  const { pass } = createCounter()
  const items = numbered(5)
  pass(items)
  expect(pass(items, { ...list, facts: 'customize 2019-05-01-preview' }).checks).toBe(5)
})

test('what nobody asks for any more is forgotten', () => {
  const { memo, pass } = createCounter()
  for (let round = 0; round < 200; round += 1) pass(numbered(100).map((item) => item.replace('n', `n${round}`)))
  expect(memo.size()).toBeLessThan(3000)
})

test('facts that change at each key are forgotten too, but for the last few', () => {
  const { memo, pass } = createCounter()
  for (let key = 0; key < 500; key += 1) pass(numbered(3), { ...list, facts: `customize ${'x'.repeat(key)}` })
  expect(memo.size()).toBeLessThan(150)
  pass(numbered(3))
  pass(numbered(3), { ...list, facts: 'customize 2019-05-01-preview' })
  expect(pass(numbered(3)).checks).toBe(0)
})
