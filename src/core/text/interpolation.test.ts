import { describe, expect, test } from 'vitest'
import { parseTree } from './parse.ts'
import { planEdits } from './plan.ts'
import type { Edit } from './edit.ts'
import { sourceOf, valueOf } from './read.ts'

const kindsOf = (text: string) => parseTree(text).problems.map(({ kind }) => kind)
const dataOf = (text: string) => {
  const tree = parseTree(text)
  return valueOf(tree, tree.root)
}

test.each<[string, string, unknown, string[]]>([
  ['a value', '{"minutes": ${var.minutes}, "b": 1}', { minutes: '${var.minutes}', b: 1 }, ['interpolation']],
  ['an item', '[${a}, ${b}]', ['${a}', '${b}'], ['interpolation', 'interpolation']],
  ['braces within', '{"a": ${jsonencode({ b = "}" })}}', { a: '${jsonencode({ b = "}" })}' }, ['interpolation']],
  ['several lines', '{"a": ${max(\n1,\n2)}}', { a: '${max(\n1,\n2)}' }, ['interpolation']],
  ['quotes within a text', '{"a": "x-${lookup(m, "k")}-y"}', { a: 'x-${lookup(m, "k")}-y' }, []],
  ['a text as ever', '{"a": "echo ${HOME} %{x}"}', { a: 'echo ${HOME} %{x}' }, []],
  ['a directive', '[1, %{ if x ~} 2 %{ endif }]', [1, 2], ['directive', 'directive']],
  ['a directive with a text', '[%{ if x == "}" }1%{ endif }]', [1], ['directive', 'directive']],
  ['one behind a text', '{"a": "b"%{if x != ""},\n"c": "d"%{endif}}', { a: 'b', c: 'd' }, ['directive', 'directive']],
  ['one between two', '[%{if x}"a",%{else}"b"%{~ endif ~}]', ['a', 'b'], ['directive', 'directive', 'directive']],
  ['a name of curl is none', '["curl -w "%{http_code}" x"]', ['curl -w "%{http_code}" x'], ['unescaped-quotes']],
  ['one that is not closed is none', '["echo "%{if x" y"]', ['echo "%{if x" y'], ['unescaped-quotes']],
])('%s', (_, text, data, kinds) => {
  expect(dataOf(text)).toEqual(data)
  expect(kindsOf(text)).toEqual(kinds)
})

test.each(['{"a": ${b', '{"a": %{b', '[${}', '{"a": $}', '{"a": ${b}c}', '[%]'])('%s is broken, and read', (text) => {
  expect(parseTree(text).problems.length).toBeGreaterThan(0)
})

const heredoc = (body: string, word = 'EOF', open = '<<') =>
  `resource "x" "y" {\n  # "quotes" { [\n  body = ${open}${word}\n${body}\n${word}\n}\n`

describe('a text of another language', () => {
  test.each([
    ['a heredoc', heredoc('{"a": 1}')],
    ['an indented one', heredoc('  {"a": 1}', 'JSON', '<<-')],
    ['one with carriage returns', heredoc('{"a": 1}').replaceAll('\n', '\r\n')],
    ['a script', `cat > t.json <<'END'\n{"a": 1}\nEND\naz image builder create`],
    ['the one that is meant', heredoc('{"b": 2}') + heredoc('{"a": 1}\n// Microsoft.VirtualMachineImages', 'B')],
    ['one that never ends', 'variable "x" {}\ny = <<EOF\n{"a": 1}\n'],
  ])('%s', (_, text) => {
    expect(dataOf(text)).toEqual({ a: 1 })
    expect(kindsOf(text)).toEqual(['host-language'])
  })

  test('JSON that mentions a heredoc is JSON', () => {
    const text = '{"inline": ["cat <<EOF\\n{}\\nEOF"]}'
    expect(kindsOf(text)).toEqual([])
  })

  test('what is open at its end is closed there', () => {
    const tree = parseTree(heredoc('{"a": [1'))
    const [repair] = tree.problems.flatMap((problem) => problem.repair?.edits ?? [])
    expect(repair && tree.text.slice(0, repair.offset)).toMatch(/\{"a": \[1$/)
  })
})

const text = heredoc(`{
  "n": \${var.n},
  "list": [
    1,
    %{ if x }
    2,
    %{ endif }
    3
  ],
  "other": ["a", "b"]
}`)

describe('edits', () => {
  test.each<[string, Edit, (text: string) => string]>([
    ['a value that is computed', { op: 'set', path: ['n'], content: { value: 5 } }, (t) => t.replace('${var.n}', '5')],
    ['an item', { op: 'set', path: ['list', 0], content: { value: 9 } }, (t) => t.replace('    1,', '    9,')],
    [
      'the order of another list',
      { op: 'move', path: ['other'], from: 1, to: 0 },
      (t) => t.replace('"a", "b"', '"b", "a"'),
    ],
    ['a property', { op: 'remove', path: ['other'] }, (t) => t.replace('],\n  "other": ["a", "b"]', ']')],
    [
      'one more computed value',
      { op: 'insert', path: ['other'], index: 2, content: { source: '${c}' } },
      (t) => t.replace('"b"]', '"b", ${c}]'),
    ],
  ])('%s, and nothing else', (_, edit, expected) => {
    const plan = planEdits(parseTree(text), [edit])
    expect(plan.ok && plan.text).toBe(expected(text))
  })

  test.each<[string, Edit]>([
    ['moved across a directive', { op: 'move', path: ['list'], from: 2, to: 0 }],
    ['taken out from behind one', { op: 'remove', path: ['list', 1] }],
  ])('an item is not %s', (_, edit) => {
    expect(planEdits(parseTree(text), [edit])).toMatchObject({ ok: false })
  })

  test('what would end the heredoc is refused', () => {
    const edit: Edit = { op: 'insert', path: ['other'], index: 0, content: { source: '1\nEOF\n' } }
    expect(planEdits(parseTree(text), [edit])).toMatchObject({ ok: false })
  })

  test('the whole value is what stands in the heredoc', () => {
    const tree = parseTree(text)
    expect(sourceOf(tree, tree.root)).toMatch(/^\{\n {2}"n"[^]*\n\}$/)
  })
})

test.each([
  ['${', 100_000],
  ['%{', 100_000],
  ['["${a" b ', 20_000],
  ['<<A\n', 100_000],
  ['<<A\n{\n', 50_000],
])('%j without end is read in the time that its length takes', (piece, times) => {
  expect(parseTree(`a\n${piece.repeat(times)}`).problems.length).toBeGreaterThan(0)
})
