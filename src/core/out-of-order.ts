/**
 * The fewest places of a list that have to move for the rest to stand in ascending order: all but its longest ascending
 * run. The numbers differ from each other.
 */
export function outOfOrder(numbers: readonly number[]): ReadonlySet<number> {
  /** For each length, the place where the run of it ends that leaves most room. */
  const ends: number[] = []
  const before: (number | undefined)[] = []
  for (const [place, number] of numbers.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    before[place] = ends[low - 1]
    ends[low] = place
  }
  const moved = new Set(numbers.keys())
  for (let place = ends.at(-1); place !== undefined; place = before[place]) moved.delete(place)
  return moved
}
