/** Made once for each owner, and kept as long as that is: what many ask of one tree, or of one list of templates. */
export function onceFor<Owner extends object, Result>(make: (owner: Owner) => Result): (owner: Owner) => Result {
  const known = new WeakMap<Owner, { readonly made: Result }>()
  return (owner) => {
    const found = known.get(owner) ?? { made: make(owner) }
    known.set(owner, found)
    return found.made
  }
}

/** In the order in which they stand. `Map.groupBy` is younger than the engines we run on. */
export function grouped<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
