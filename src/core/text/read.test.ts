import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JsonValue } from './edit.ts'
import { parseTree } from './parse.ts'
import type { Path } from './path.ts'
import { documents } from './random-documents.testing.ts'
import {
  duplicatesOf,
  itemsOf,
  keyOf,
  nodeAt,
  nodeAtOffset,
  pathOf,
  propertyAt,
  stringOf,
  typeOf,
  valueOf,
} from './read.ts'
import { NodeType, noNode } from './tree.ts'

const commentOrString = /"(?:\\.|[^"\\])*"|\/\/.*|\/\*[^]*?\*\//g
const trailingCommaOrString = /"(?:\\.|[^"\\])*"|,(?=\s*[\]}])/g
const keepString = (found: string) => (found.startsWith('"') ? found : ' ')

test('a document reads as JSON.parse reads it without its comments and trailing commas', () => {
  fc.assert(
    fc.property(documents, (text) => {
      const tree = parseTree(text)
      const plain = text.replaceAll(commentOrString, keepString).replaceAll(trailingCommaOrString, keepString)
      expect(JSON.stringify(sorted(valueOf(tree, tree.root)))).toBe(JSON.stringify(sorted(JSON.parse(plain))))
    }),
  )
})

/** Own properties in one order, so that `__proto__` counts as any other. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .map(([key, inner]) => [key, sorted(inner)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

test('each value is found by its path, and at its offset', () => {
  fc.assert(
    fc.property(documents, (text) => {
      const tree = parseTree(text)
      for (let node = 0; node < tree.count; node++) {
        const parent = tree.parents[node] ?? noNode
        const isKey = typeOf(tree, parent) === NodeType.Property && tree.firsts[parent] === node
        if (typeOf(tree, node) === NodeType.Property || isKey) continue
        expect(nodeAt(tree, pathOf(tree, node))).toBe(node)
        expect(nodeAt(tree, pathOf(tree, node).map(String))).toBe(node)
        expect(isWithin(tree.parents, nodeAtOffset(tree, tree.starts[node] ?? 0), node)).toBe(true)
      }
    }),
    { numRuns: 50 },
  )
})

function isWithin(parents: Int32Array, node: number, outer: number): boolean {
  for (let at = node; at !== noNode; at = parents[at] ?? noNode) if (at === outer) return true
  return false
}

test('of a key that stands twice the last counts, and the others are told', () => {
  const tree = parseTree('{ "a": 1, "b": 2, "\\u0061": 3 }')
  expect(valueOf(tree, nodeAt(tree, ['a']))).toBe(3)
  expect(valueOf(tree, tree.root)).toEqual({ a: 3, b: 2 })
  expect(duplicatesOf(tree, tree.root)).toEqual([itemsOf(tree, tree.root)[0]])
})

test.each<[string, Path, string]>([
  ['{ "a": "C:\\\\Temp" }', ['a'], 'C:\\Temp'],
  ['{ "a": "C:\\Deploy\\new" }', ['a'], 'C:\\Deploy\new'],
  ['{ "a": "tab\\tend\\u00e9" }', ['a'], 'tab\tendé'],
  ['{ "a": ""x"" }', ['a'], 'x'],
  ['{ "a": “x” }', ['a'], 'x'],
  ["{ 'a': 'x' }", ['a'], 'x'],
  ['{\n"a": x",\n"b": 1 }', ['a'], 'x'],
  ['{\n"a": "x\n}', ['a'], 'x'],
  ['{ a: <region> }', ['a'], '<region>'],
  ['{ "a": "" }', ['a'], ''],
])('%s reads as it is meant', (text, path, expected) => {
  const tree = parseTree(text)
  expect(stringOf(tree, nodeAt(tree, path))).toBe(expected)
})

test('a name without quotes is found like any other', () => {
  const tree = parseTree('{ sku: 1, \'offer\': 2, "a\\"b": 3 }')
  expect(['sku', 'offer', 'a"b', 'none'].map((key) => propertyAt(tree, tree.root, key) === noNode)).toEqual([
    false,
    false,
    false,
    true,
  ])
  expect(itemsOf(tree, tree.root).map((property) => keyOf(tree, property))).toEqual(['sku', 'offer', 'a"b'])
})

test('a text of any depth has a value', () => {
  const depth = 100_000
  const tree = parseTree('['.repeat(depth) + ']'.repeat(depth))
  expect(tree.problems).toEqual([])
  let value = valueOf(tree, tree.root)
  let level = 0
  for (; Array.isArray(value); level++) value = (value as readonly JsonValue[])[0]
  expect(level).toBe(depth)
})
