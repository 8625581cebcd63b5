/** The part of what a bundler tells of a module that is asked for here. */
interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

/**
 * Puts all of our modules that the page needs before it runs into one file beside
 * its entry. Left alone, the bundler parts them by who else needs them, later:
 * dozens of small files, which compress worse.
 */
export function createFirstChunk(name: string, entry: string): (id: string, modules: Modules) => string | null {
  let first: Set<string> | undefined
  return (id, modules) => {
    first ??= importedBy(entry, modules)
    return first.has(id) ? name : null
  }
}

/** Ours, by whatever way; of packages each takes what it uses, which their indexes do not tell. */
function importedBy(entry: string, modules: Modules): Set<string> {
  const found = new Set<string>()
  const waiting = [entry]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) {
      if (found.has(imported) || !/\/src\/|vite\/preload-helper/.test(imported)) continue
      found.add(imported)
      waiting.push(imported)
    }
  }
  return found
}
