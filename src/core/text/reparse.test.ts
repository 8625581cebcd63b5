import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseTree } from './parse.ts'
import { documents } from './random-documents.testing.ts'
import { reparse } from './reparse.ts'
import { applyTextEdits } from './text-edit.ts'
import { NodeType } from './tree.ts'
import type { TextEdit, Tree } from './tree.ts'

const scraps = [
  'a',
  '',
  'ü',
  '"',
  '\\',
  '\\"',
  '\\n',
  '\n',
  '<<EOF',
  '${x}',
  '//',
  ',',
  ':',
  '"b"',
  '"c": 1',
  ' ',
  '\u0001',
]

/** A place in the text, by preference in or at a string, and what is put there. */
const typed = fc.record({
  place: fc.nat(10_000),
  inString: fc.nat(3),
  length: fc.nat(3),
  content: fc.constantFrom(...scraps),
})

function editOf(
  tree: Tree,
  { place, inString, length, content }: typeof typed extends fc.Arbitrary<infer T> ? T : never,
) {
  const strings = [...tree.types.keys()].filter((node) => tree.types[node] === NodeType.String)
  const node = strings[place % Math.max(1, strings.length)]
  const [start, end] = node === undefined ? [0, 0] : [tree.starts[node] ?? 0, tree.ends[node] ?? 0]
  const offset =
    inString === 0 || node === undefined ? place % (tree.text.length + 1) : start + (place % (end - start + 1))
  return { offset, length: Math.min(length, tree.text.length - offset), content }
}

/** How it was read is no part of what was read. */
const withoutEdited = (tree: Tree) => ({ ...tree, edited: undefined })

test('what is read again is what would be read anew', () => {
  fc.assert(
    fc.property(documents, fc.array(typed, { minLength: 1, maxLength: 6 }), (document, asks) => {
      let tree = parseTree(document)
      for (const ask of asks) {
        const edit = editOf(tree, ask)
        const text = applyTextEdits(tree.text, [edit])
        tree = reparse(tree, [edit], text)
        expect(withoutEdited(tree)).toEqual(parseTree(text))
      }
    }),
  )
})

const clean = '// a\n{ "name": "one", "inline": ["two"] }\n'
const reads: readonly { what: string; edit: TextEdit; isMoved: boolean }[] = [
  { what: 'a letter in a value', edit: { offset: 17, length: 0, content: 'x' }, isMoved: true },
  { what: 'a letter in a key', edit: { offset: 9, length: 1, content: 'xyz' }, isMoved: true },
  { what: 'a whole value', edit: { offset: 15, length: 5, content: '"\\"other\\""' }, isMoved: true },
  { what: 'a quote in a value', edit: { offset: 17, length: 0, content: '"' }, isMoved: false },
  { what: 'a property before a value', edit: { offset: 15, length: 0, content: '"a": ' }, isMoved: false },
  { what: 'a comment', edit: { offset: 3, length: 0, content: 'b' }, isMoved: false },
  { what: 'a heredoc opener in a value', edit: { offset: 17, length: 0, content: '<<EOF' }, isMoved: true },
]

test.each(reads)('$what: the shape is kept: $isMoved', ({ edit, isMoved }) => {
  const tree = parseTree(clean)
  const text = applyTextEdits(clean, [edit])
  const after = reparse(tree, [edit], text)
  expect(withoutEdited(after)).toEqual(parseTree(text))
  expect(after.edited?.before === tree.starts).toBe(isMoved)
})
