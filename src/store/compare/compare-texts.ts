import { readDocument } from '#catalog/read-document.ts'
import { stringOf, typeOf } from '#core/text/read.ts'
import { noNode, NodeType } from '#core/text/tree.ts'
import { valueIdsOf } from '#core/text/value-ids.ts'
import type { ValueIds } from '#core/text/value-ids.ts'
import { differenceSorts } from './difference.ts'
import type { Comparison, Difference } from './difference.ts'
import { matchItems } from './match-items.ts'
import { fieldOf, itemWord, placeWords } from './place-words.ts'
import { comparable, entries, holdsObjects, isSame, memberNode, members, spotOf } from './side.ts'
import type { At, Side } from './side.ts'
import { textDifferences } from './text-differences.ts'
import { changeWords, shortened, valueWords } from './value-words.ts'

/** A text, and which of its templates is looked at. */
export interface Compared {
  readonly text: string
  readonly templateIndex: number
}

/** Values nested deeper differ as a whole: no template is, and the walk down is bounded. */
const deepest = 60

/**
 * What is otherwise in `after` than in `before`, in words: values by their path, items of lists wherever they stand in
 * them, and what the texts differ in beside their values. Either text may be broken; what cannot be read is compared as
 * it stands.
 */
export function compareTexts(before: Compared, after: Compared): Comparison {
  if (before.text === after.text) return { differences: [], isSameInValue: true }
  const documents = [before, after].map(({ text }) => readDocument(text)) as [Document, Document]
  const [idsA, idsB] = valueIdsOf(documents.map(({ tree }) => tree)) as [ValueIds, ValueIds]
  const side = ({ tree, templates }: Document, ids: ValueIds, { templateIndex }: Compared): Side => ({
    tree,
    ids,
    template: templates[templateIndex] ?? templates[0],
  })
  const [a, b] = [side(documents[0], idsA, before), side(documents[1], idsB, after)]
  const walk = new Walk(a, b)
  walk.compareDocuments()
  const { found } = walk
  const differences = differenceSorts.flatMap((sort) => found.filter((difference) => difference.sort === sort))
  return {
    differences: [...differences, ...textDifferences(before.text, after.text, found.length > 0)],
    isSameInValue: found.length === 0,
  }
}

type Document = ReturnType<typeof readDocument>

/** Down both trees at once, as far as their values differ. */
class Walk {
  readonly found: Difference[] = []
  private readonly a: Side
  private readonly b: Side

  constructor(a: Side, b: Side) {
    this.a = a
    this.b = b
  }

  /** Templates that stand in different places, one bare and one in a deployment say, are compared by themselves. */
  compareDocuments() {
    const { a, b } = this
    const [first, second] = [a.template, b.template]
    if (first && second && first.pointer !== second.pointer) {
      this.compare({ node: first.node, path: first.base }, { node: second.node, path: second.base })
      this.found.push({
        ...this.spots({ node: a.tree.root, path: [] }, { node: b.tree.root, path: [] }),
        sort: 'changed',
        title: 'File',
        detail: 'the template stands in another place of its file',
      })
      return
    }
    this.compare({ node: a.tree.root, path: [] }, { node: b.tree.root, path: [] })
  }

  private compare(from: At, to: At) {
    const { a, b } = this
    if (isSame(a, from.node, b, to.node)) return
    const types = [typeOf(a.tree, from.node), typeOf(b.tree, to.node)]
    const areBoth = (type: NodeType) => types.every((own) => own === type) && to.path.length < deepest
    if (areBoth(NodeType.Object) && !this.isOtherKind(from, to)) this.compareObjects(from, to)
    else if (areBoth(NodeType.Array) && (holdsObjects(a, from.node) || holdsObjects(b, to.node)))
      this.compareLists(from, to)
    else this.change(from, to)
  }

  /** The discriminator of a kind differs: so does all else, and that is one difference. */
  private isOtherKind(from: At, to: At): boolean {
    const shape = fieldOf(this.b, to.path)?.shape
    const union = shape?.type === 'list' ? shape.items : shape
    if (union?.type !== 'union') return false
    const [old, now] = [
      memberNode(this.a.tree, from.node, union.discriminator),
      memberNode(this.b.tree, to.node, union.discriminator),
    ]
    return old !== noNode && now !== noNode && !isSame(this.a, old, this.b, now)
  }

  private compareObjects(from: At, to: At) {
    const [old, now] = [members(this.a.tree, from), members(this.b.tree, to)]
    for (const [key, value] of now) {
      const former = old.get(key)
      if (former) this.compare(former, value)
      else this.come(value)
    }
    for (const [key, value] of old) if (!now.has(key)) this.go(value)
  }

  private compareLists(from: At, to: At) {
    const [old, now] = [entries(this.a.tree, from), entries(this.b.tree, to)]
    const describe = (side: Side) => (item: At) => comparable(side, item.node)
    const { origins, moved, removed } = matchItems(old.map(describe(this.a)), now.map(describe(this.b)))
    for (const [index, item] of now.entries()) {
      const origin = origins[index]
      const former = origin === undefined ? undefined : old[origin]
      if (former === undefined || origin === undefined) this.come(item)
      else {
        if (moved.has(index)) this.move(former, item, [origin, index])
        this.compare(former, item)
      }
    }
    for (const index of removed) {
      const item = old[index]
      if (item) this.go(item)
    }
  }

  private change(from: At, to: At) {
    const { a, b } = this
    const field = fieldOf(b, to.path)
    const { item, own } = placeWords(b, to.path)
    const words = this.isOtherKind(from, to)
      ? kindWords(a, from, b, to)
      : changeWords({ tree: a.tree, node: from.node }, { tree: b.tree, node: to.node }, field)
    const detail = item === undefined || own === '' ? words : `${own}: ${words}`
    this.found.push({ sort: 'changed', title: item ?? own, detail, ...this.spots(from, to) })
  }

  private move(from: At, to: At, [origin, index]: readonly [number, number]) {
    const { item, own } = placeWords(this.b, to.path)
    const detail = `${itemWord(this.b, to.path)} ${origin + 1} → ${index + 1}`
    this.found.push({
      sort: 'moved',
      title: own === '' ? (item ?? '') : own,
      detail: own === '' || item === undefined ? detail : `${item}, ${detail}`,
      ...this.spots(from, to),
    })
  }

  private come(value: At) {
    if (!this.spread(this.b, value, (item) => this.come(item)))
      this.found.push({ sort: 'added', ...wordsOfOne(this.b, value), after: spotOf(this.b.tree, value) })
  }

  private go(value: At) {
    if (!this.spread(this.a, value, (item) => this.go(item)))
      this.found.push({ sort: 'removed', ...wordsOfOne(this.a, value), before: spotOf(this.a.tree, value) })
  }

  /** A whole list of items is the items in it. */
  private spread(side: Side, value: At, take: (item: At) => void): boolean {
    if (typeOf(side.tree, value.node) !== NodeType.Array || !holdsObjects(side, value.node)) return false
    entries(side.tree, value).forEach(take)
    return true
  }

  private spots(from: At, to: At) {
    return { before: spotOf(this.a.tree, from), after: spotOf(this.b.tree, to) }
  }
}

function wordsOfOne(side: Side, { node, path }: At): { title: string; detail: string } {
  const { item, own } = placeWords(side, path)
  const last = path.at(-1)
  const value =
    typeof last === 'number' ? `${itemWord(side, path)} ${last + 1}` : shortened(valueWords({ tree: side.tree, node }))
  if (own === '') return { title: item ?? '', detail: value }
  return { title: own, detail: item === undefined ? value : typeof last === 'number' ? item : `${item}: ${value}` }
}

/** "PowerShell → Shell", as the two are written. */
function kindWords(a: Side, from: At, b: Side, to: At): string {
  const kindOf = ({ tree }: Side, { node }: At) =>
    ['type', 'scheme'].map((name) => stringOf(tree, memberNode(tree, node, name))).find((text) => text !== '') ?? ''
  return `${kindOf(a, from)} → ${kindOf(b, to)}`
}
