import type { Destination } from './destinations.ts'

/** Of things that are called alike, what is in the template comes before what was found of it. */
const groupOrder: readonly Destination['group'][] = ['Steps', 'Items', 'Actions', 'Fields', 'Problems']

/** Those in which every word of what was typed occurs; those that begin with it first. */
export function match(all: readonly Destination[], typed: string, most: number): readonly Destination[] {
  const typedWords = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (typedWords.length === 0) return all.filter(({ group }) => group === 'Steps' || group === 'Actions')
  const found = all.filter(({ label, detail, words = '' }) => {
    const text = `${label} ${detail} ${words}`.toLowerCase()
    return typedWords.every((word) => text.includes(word))
  })
  const start = typedWords.join(' ')
  const ranked = found.map((destination) => ({ destination, rank: rankOf(destination, start) }))
  ranked.sort((a, b) => a.rank - b.rank)
  const shown = ranked.slice(0, most).map(({ destination }) => destination)
  // One group after another, in the order in which the best of each came.
  const groups = [...new Set(shown.map(({ group }) => group))]
  return groups.flatMap((group) => shown.filter((destination) => destination.group === group))
}

function rankOf({ label, detail, words = '', group }: Destination, start: string): number {
  // The number of an item is not what it is called.
  const name = (group === 'Items' ? label.replace(/^\d+ /, '') : label).toLowerCase()
  // An item is as much its kind as its name.
  const isKind = group === 'Items' && detail.toLowerCase().endsWith(` ${start}`)
  const closeness = isKind || name.startsWith(start) || words.toLowerCase() === start ? 0 : name.includes(start) ? 1 : 2
  return closeness * groupOrder.length + groupOrder.indexOf(group)
}
