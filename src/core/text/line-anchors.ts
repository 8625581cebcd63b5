/** A line of one text and the same line of another, by their indices. */
export type Anchor = readonly [number, number]

/**
 * Lines that each of two texts has once, as many of them as stand in the same order: what lies between them can be
 * compared by itself (patience diff). From top to bottom; in the time it takes to sort them.
 */
export function anchorsOf(a: readonly string[], b: readonly string[]): readonly Anchor[] {
  const ofB = singles(b)
  const shared = [...singles(a)].flatMap(([line, at]): Anchor[] => {
    const other = ofB.get(line)
    return other === undefined ? [] : [[at, other]]
  })
  return longestRise(shared.sort(([one], [other]) => one - other))
}

/** The lines that stand once, with their index. */
function singles(lines: readonly string[]): ReadonlyMap<string, number> {
  const seen = new Set<string>()
  const found = new Map<string, number>()
  for (const [index, line] of lines.entries()) {
    if (seen.has(line)) found.delete(line)
    else found.set(line, index)
    seen.add(line)
  }
  return found
}

interface Link {
  readonly anchor: Anchor
  readonly former: Link | undefined
}

/** Of anchors in the order of the first text the most that are in the order of the second, too. */
function longestRise(anchors: readonly Anchor[]): readonly Anchor[] {
  /** By length, less one: the rise of that length that ends lowest. */
  const rises: Link[] = []
  for (const anchor of anchors) {
    let [low, high] = [0, rises.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((rises[middle]?.anchor[1] ?? 0) < anchor[1]) low = middle + 1
      else high = middle
    }
    rises[low] = { anchor, former: rises[low - 1] }
  }
  const rise: Anchor[] = []
  for (let link = rises.at(-1); link; link = link.former) rise.push(link.anchor)
  return rise.reverse()
}
