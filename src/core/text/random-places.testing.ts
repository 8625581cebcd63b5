import fc from 'fast-check'
import type { Edit, JsonValue } from './edit.ts'
import { keys } from './random-documents.testing.ts'
import { pathOf, typeOf, valueNodeOf } from './read.ts'
import { NodeType } from './tree.ts'
import type { Tree } from './tree.ts'

interface Wish {
  readonly op: 'rename' | 'remove' | 'set'
  readonly place: number
  readonly key: string
  readonly value: JsonValue
}

const fresh = fc.constantFrom('a1', 'b2', 'c "3"', 'd/4', 'e // 5', 'f6', 'g\\7', 'h8')

const wish: fc.Arbitrary<Wish> = fc.record({
  op: fc.constantFrom('rename', 'remove', 'set'),
  place: fc.nat(10_000),
  // A name that is there already, now and then.
  key: fc.oneof({ weight: 7, arbitrary: fresh }, { weight: 1, arbitrary: keys }),
  value: fc.constantFrom<JsonValue>('x', '// no', 7, true, null, ''),
})

const wishes = fc.array(wish, { minLength: 2, maxLength: 8 })

/** Edits of single properties, here and there in a document: as they are found in it, not in what the others make of it. */
export const changes: fc.Arbitrary<(tree: Tree) => Edit[]> = wishes.map((all) => (tree) => {
  const properties = Array.from({ length: tree.count }, (_, node) => node).filter(
    (node) => typeOf(tree, node) === NodeType.Property,
  )
  return all.flatMap(({ op, place, key, value }): Edit[] => {
    const property = properties[place % properties.length]
    if (property === undefined) return []
    const path = pathOf(tree, property)
    if (op === 'remove') return [{ op, path }]
    const isWord = typeOf(tree, valueNodeOf(tree, property)) >= NodeType.String
    return op === 'set' && isWord ? [{ op, path, content: { value } }] : [{ op: 'rename', path, key }]
  })
})
