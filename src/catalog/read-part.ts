import type { Version } from '#core/field.ts'
import type { Kind } from '#core/kind.ts'
import type { Path } from '#core/text/path.ts'
import { isDamaged, sourceOf, stringOf, typeOf } from '#core/text/read.ts'
import { noNode, NodeType } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { kindsIn, templateFields } from './declaration.ts'
import type { Part, PartList, Value } from './template.ts'
import { memberOf } from './tree-values.ts'
import { formOf, senseAt, sensesOf } from './value-form.ts'

const senses = sensesOf(templateFields)

/** What all parts of one template share. */
export interface PartReader {
  readonly tree: Tree
  readonly version: Version
  readonly hasExpressions: boolean
}

export function readValue({ tree, hasExpressions }: PartReader, node: NodeId, path: Path): Value | undefined {
  if (node === noNode) return undefined
  const type = tree.types[node] as Value['type'] // the column holds nothing else
  if (type === NodeType.String) {
    const text = stringOf(tree, node)
    return { node, path, type, text, form: formOf(text, senseAt(path, senses), hasExpressions) }
  }
  const isContainer = type === NodeType.Object || type === NodeType.Array
  return { node, path, type, text: isContainer ? '' : sourceOf(tree, node), form: 'literal' }
}

/** A part whose values are read when they are asked for, each once. */
export function readPart(
  reader: PartReader,
  place: { readonly list: PartList; readonly node: NodeId; readonly path: Path; readonly kinds: readonly Kind[] },
): Part {
  const { tree, version } = reader
  const { list, node, path } = place
  let known: Map<string, Value | undefined> | undefined
  let type: string | undefined
  let isTypeRead = false

  const field = (name: string) => {
    if (known?.has(name)) return known.get(name)
    const value = readValue(reader, memberOf(tree, node, name), [...path, name])
    known ??= new Map()
    known.set(name, value)
    return value
  }
  const readType = () => {
    if (!isTypeRead) {
      const value = memberOf(tree, node, 'type')
      if (typeOf(tree, value) === NodeType.String) type = stringOf(tree, value)
      isTypeRead = true
    }
    return type
  }
  return {
    list,
    node,
    path,
    field,
    get type() {
      return readType()
    },
    get kind() {
      const written = readType()
      return written === undefined ? undefined : kindsIn(place.kinds, version).get(written)
    },
    get isDamaged() {
      return tree.damaged.length > 0 && isDamaged(tree, node)
    },
  }
}
