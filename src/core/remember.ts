/**
 * What many ask of one tree, list or declaration is made once, for each key,
 * and kept as long as that is there.
 */
export function remember<Owner extends object, Key, Result>(make: (owner: Owner, key: Key) => Result) {
  const known = new WeakMap<Owner, Map<Key, { readonly made: Result }>>()
  return (owner: Owner, key: Key): Result => {
    let byKey = known.get(owner)
    if (!byKey) known.set(owner, (byKey = new Map<Key, { readonly made: Result }>()))
    let found = byKey.get(key)
    if (!found) byKey.set(key, (found = { made: make(owner, key) }))
    return found.made
  }
}

/** The same where there is one thing to be made. */
export function onceFor<Owner extends object, Result>(make: (owner: Owner) => Result): (owner: Owner) => Result {
  const made = remember<Owner, undefined, Result>(make)
  return (owner) => made(owner, undefined)
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
