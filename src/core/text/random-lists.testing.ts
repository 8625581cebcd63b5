import fc from 'fast-check'
import type { Edit } from './edit.ts'
import type { Path } from './path.ts'

/** Lists as they are written: mostly in one style, with comments; in some a place differs or an item is broken. */
export interface RandomList {
  readonly text: string
  readonly path: Path
}

interface Style {
  readonly gap: string
  readonly first: string | undefined
  readonly end: string
  readonly comma: string
  readonly hasTrailingComma: boolean
  readonly before: string
}

const tidy: fc.Arbitrary<Style> = fc.record({
  gap: fc.constantFrom('\n  ', '\n\n  ', '\n\t', ' ', ''),
  first: fc.constantFrom(undefined, undefined, '', ' // all\n  '),
  end: fc.constantFrom('\n', '\n', '', '\n  // the end\n'),
  comma: fc.constant(','),
  hasTrailingComma: fc.boolean(),
  before: fc.constantFrom('{ "list": [', '{\n  "x": 1,\n  "list": [', '[', '{\n\t"list": [', '\n{"list":\n['),
})

const odd: fc.Arbitrary<Style> = fc
  .tuple(
    tidy,
    fc.constantFrom(' ,', ' /* c */,', ' // c\n,', '\n  ,', '\n  // c\n  ,', ','),
    fc.constantFrom(' ', '\n  ', ' // the end\n', ' /* the end */'),
    fc.constantFrom(undefined, ' /* all */ '),
  )
  .map(([style, comma, end, first]) => ({ ...style, comma, end, first }))

interface Item {
  readonly body: string
  readonly lead: string
  readonly trail: string
  /** Where it is written otherwise than the list. */
  readonly comma: string | undefined
  readonly gap: string | undefined
}

const bodies = fc.constantFrom('1', '"x, // y"', '{}', '{ "a": 1 }', '{\n    "a": 1\n  }', '[1, 2,]', '{ // in\n }')
const leads = fc.constantFrom('// lead\n  ', '/* lead */ ', '/* lead */\n  ', '// far\n\n  ', '/* a\n */')
const plainTrails = fc.constantFrom(' // trail', ' /* trail */', '/* a */ // b')
const trails = fc.oneof(plainTrails, fc.constantFrom(' /* a\n */', '\n  // below'))
const faults = fc.constantFrom('{ "a": <x> }', '{ "a": 1 "b": 2 }', '{ "a": "x }', '{ "a": 1', '}', '%{ if x }', '${x}')

function itemsOf(isTidy: boolean, density: number): fc.Arbitrary<Item[]> {
  const some = <T>(percent: number, arbitrary: fc.Arbitrary<T>, otherwise: T) =>
    fc.oneof({ weight: percent, arbitrary }, { weight: 100 - percent, arbitrary: fc.constant(otherwise) })
  const oddity = isTidy ? 0 : 5
  const item = fc.record({
    body: bodies,
    lead: some(density, leads, ''),
    trail: some(density, isTidy ? plainTrails : trails, ''),
    comma: some(oddity, fc.constantFrom(' ,', '/* c */,', ' // c\n,', '\n,', ''), undefined),
    gap: some(oddity, fc.constantFrom('', ' ', '\n', '\n\n  '), undefined),
  })
  return fc.array(item, { minLength: 1, maxLength: 8 })
}

type Fault = readonly [number, string] | null

const someFault: fc.Arbitrary<Fault> = fc.option(fc.tuple(fc.nat(7), faults))

const parts = fc
  .tuple(fc.constantFrom(true, true, false), fc.constantFrom(0, 20, 60))
  .chain(([isTidy, density]) =>
    fc.tuple(isTidy ? tidy : odd, itemsOf(isTidy, density), isTidy ? fc.constant<Fault>(null) : someFault),
  )

export const lists: fc.Arbitrary<RandomList> = parts.map(([style, items, fault]) => {
  const gapAt = (index: number) => items[index]?.gap ?? (index === 0 ? (style.first ?? style.gap) : style.gap)
  const written = items.map((item, index) => {
    const isLast = index === items.length - 1
    const body = fault?.[0] === index ? fault[1] : item.body
    const comma = isLast && !style.hasTrailingComma ? '' : (item.comma ?? style.comma)
    // What comes next must not end up in a comment.
    const isOpen = item.trail.includes('//') && !(isLast ? style.end : gapAt(index + 1)).includes('\n')
    return gapAt(index) + item.lead + body + comma + item.trail + (isOpen ? '\n' : '')
  })
  const isNamed = style.before.includes('{')
  return {
    text: `${style.before}${written.join('')}${style.end}]${isNamed ? '\n}' : ''}`,
    path: isNamed ? ['list'] : [],
  }
})

const sources = fc.constantFrom(
  '{ "new": 1 }',
  '{\n  "new": 1\n}',
  '// lead\n{ "new": 2 }',
  '{ "new": 3 } // trail',
  '/* lead */ 4 /* trail */ // more',
  '5\n// below',
  '[\n1,\n]',
)

/** What is to be done with items of a list, whatever its length. */
export type Deed = (path: Path, length: number) => Edit[]

const places = fc.uniqueArray(fc.nat(7), { minLength: 2 }).map((all) => all.sort((a, b) => a - b))

const removal: fc.Arbitrary<Deed> = places.map((all) => (path, length) => {
  const present = all.filter((place) => place < length)
  return present.reverse().map((place) => ({ op: 'remove', path: [...path, place] }))
})

const insertion: fc.Arbitrary<Deed> = fc
  .tuple(fc.array(sources, { minLength: 2, maxLength: 4 }), fc.nat(8))
  .map(([added, at]) => (path, length) => {
    const first = Math.min(at, length)
    return added.map((source, index) => ({ op: 'insert', path, index: first + index, content: { source } }))
  })

const moves: fc.Arbitrary<Deed> = fc
  .array(fc.tuple(fc.nat(7), fc.nat(7)), { minLength: 2, maxLength: 6 })
  .map((all) => (path, length) => {
    return all.map(([from, to]) => ({ op: 'move', path, from: from % length, to: to % length }))
  })

/** One thing that is done with several items, or one after another. */
export const deeds: fc.Arbitrary<Deed> = fc.oneof(
  removal,
  insertion,
  moves,
  fc.tuple(insertion, removal).map(([first, second]): Deed => {
    return (path, length) => [...first(path, length), ...second(path, length)]
  }),
)
