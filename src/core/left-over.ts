/** What a list has that another has not, as often as it has more of it. */
export function leftOver(list: readonly string[], other: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const entry of other) counts.set(entry, (counts.get(entry) ?? 0) + 1)
  return list.filter((entry) => {
    const count = counts.get(entry) ?? 0
    counts.set(entry, count - 1)
    return count <= 0
  })
}
