/** Letters of a name that may have a slip. */
const shortest = 3

/** The candidate that was probably meant: the same but for case, else the one a slip or two away, else the only one that ends so; `undefined` when none is near. */
export function nearName(name: string, names: Iterable<string>, mostSlips = 3): string | undefined {
  const candidates = [...names]
  const wanted = name.toLowerCase()
  // More than one slip in four letters would take any short name for any other; of one or two letters any slip would.
  let best = wanted.length < shortest ? 1 : Math.min(mostSlips, Math.ceil(wanted.length / 4)) + 1
  let nearest: string | undefined
  for (const candidate of candidates) {
    const known = candidate.toLowerCase()
    if (known === wanted) return candidate
    if (known.length < shortest) continue
    if (Math.abs(known.length - wanted.length) >= best) continue
    const slips = distance(wanted, known, best)
    if (slips < best) {
      nearest = candidate
      best = slips
    }
  }
  return nearest ?? onlyOneThatEnds(wanted, candidates)
}

/** `uri` for `scriptUri`, where no other name ends so. */
function onlyOneThatEnds(wanted: string, candidates: readonly string[]): string | undefined {
  const ending = wanted.length < 3 ? [] : candidates.filter((name) => name.toLowerCase().endsWith(wanted))
  return ending.length === 1 ? ending[0] : undefined
}

/**
 * Damerau-Levenshtein: letters left out, put in, mistaken, or two neighbours
 * swapped. What reaches `enough` is not counted to the end: most names have
 * nothing in common, and there may be hundreds to choose from.
 */
function distance(one: string, other: string, enough: number): number {
  const from = commonStart(one, other)
  const [a, b] = [one.slice(from), other.slice(from)]
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1]
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      let ways = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (isSame ? 0 : 1))
      if (isSwapped) ways = Math.min(ways, at(beforeLast, column - 2) + 1)
      least = Math.min(least, ways)
      current.push(ways)
    }
    if (least >= enough) return least
    beforeLast = last
    last = current
  }
  return at(last, b.length)
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

function at(numbers: readonly number[], index: number) {
  return numbers[index] ?? 0
}
