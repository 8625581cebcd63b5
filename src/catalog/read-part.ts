import type { Version } from '#core/field.ts'
import type { Kind } from '#core/kind.ts'
import type { Path } from '#core/text/path.ts'
import { isDamaged, sourceOf, stringOf } from '#core/text/read.ts'
import { noNode, NodeType } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { templateFields } from './declaration.ts'
import type { Part, PartList, Value } from './template.ts'
import { literalAt, memberOf } from './tree-values.ts'
import { formOf, isPlain, senseAt, sensesOf } from './value-form.ts'

const senses = sensesOf(templateFields)

/** What all values of one template share. */
export interface TemplateReader {
  readonly tree: Tree
  readonly version: Version
  readonly hasExpressions: boolean
}

export function readValue(reader: TemplateReader, node: NodeId, path: Path): Value | undefined {
  const { tree } = reader
  if (node === noNode) return undefined
  const type = tree.types[node] as Value['type'] // the column holds nothing else
  if (type === NodeType.String) {
    const text = stringOf(tree, node)
    const form = isPlain(text) ? 'literal' : formOf(text, senseAt(path, senses), reader)
    return { node, path, type, text, form }
  }
  const isContainer = type === NodeType.Object || type === NodeType.Array
  return { node, path, type, text: isContainer ? '' : sourceOf(tree, node), form: 'literal' }
}

/** What the parts of one list share. */
export interface ListReader extends TemplateReader {
  readonly list: PartList
  /** Where the list stands. */
  readonly path: Path
  readonly kinds: ReadonlyMap<string, Kind>
}

/** `index` is the position in the list; a source has none. */
export function readPart(reader: ListReader, node: NodeId, index?: number): Part {
  return new TreePart(reader, node, index)
}

/**
 * A class, because a thousand of these are made at each key press: its getters
 * are made once, and nothing is read before it is asked for. Values are not
 * kept: to find one again costs less than to keep a map of them for each part.
 */
class TreePart implements Part {
  readonly node: NodeId
  private readonly reader: ListReader
  private readonly index: number | undefined
  private ownPath: Path | undefined = undefined
  private ownType: string | null | undefined = undefined

  constructor(reader: ListReader, node: NodeId, index: number | undefined) {
    this.node = node
    this.reader = reader
    this.index = index
  }

  get list() {
    return this.reader.list
  }

  get path() {
    const { path } = this.reader
    return (this.ownPath ??= this.index === undefined ? path : [...path, this.index])
  }

  get type() {
    if (this.ownType === undefined) this.ownType = literalAt(this.reader.tree, this.node, 'type') ?? null
    return this.ownType ?? undefined
  }

  get kind() {
    const { type } = this
    return type === undefined ? undefined : this.reader.kinds.get(type)
  }

  get isDamaged() {
    const { tree } = this.reader
    return tree.damaged.length > 0 && isDamaged(tree, this.node)
  }

  field(name: string): Value | undefined {
    const node = memberOf(this.reader.tree, this.node, name)
    return node === noNode ? undefined : readValue(this.reader, node, [...this.path, name])
  }
}
