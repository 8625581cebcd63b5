import type { Finding, Fix } from '#core/finding.ts'
import type { Edit } from '#core/text/edit.ts'
import { toPointer } from '#core/text/path.ts'
import type { Path } from '#core/text/path.ts'

/**
 * What was found in an item of a list, remembered by the item's own text, so
 * that a key press costs the checks of one step and not of a thousand.
 *
 * An item that moved gets its findings moved along; one that stands where it
 * stood gets the very same objects, so that views need not look again.
 */
export interface Position {
  /** Offset of the item. */
  readonly start: number
  /** Path of the item, counted from the template. */
  readonly path: Path
  readonly template: number
}

interface Entry {
  readonly at: Position
  readonly findings: readonly Finding[]
  generation: number
}

interface Placed {
  readonly entry: Entry
  readonly at: Position
  readonly findings: readonly Finding[]
}

const none: readonly Finding[] = []
/** So many forgotten items are kept before it is worth while to look for them. */
const slack = 2000

export interface ItemMemo {
  /** Opens a pass over a whole document. */
  readonly begin: () => void
  /** The findings of an item: remembered, or made by `check`. `facts` names all that they depend on beside the text. */
  readonly findingsOf: (
    facts: string,
    source: string,
    at: Position,
    check: () => readonly Finding[],
  ) => readonly Finding[]
  /** Number of items that are remembered. */
  readonly size: () => number
}

export function createItemMemo(): ItemMemo {
  const entries = new Map<string, Map<string, Entry>>()
  let placed = new Map<string, Placed>()
  let lastPlaced = new Map<string, Placed>()
  let generation = 0
  let count = 0
  let touched = 0

  function forget(): void {
    if (count <= 2 * touched + slack) return
    for (const bySource of entries.values()) {
      for (const [source, entry] of bySource) if (entry.generation !== generation) bySource.delete(source)
    }
    count = [...entries.values()].reduce((sum, { size }) => sum + size, 0)
  }

  return {
    size: () => count,
    begin: () => {
      forget()
      generation += 1
      touched = 0
      lastPlaced = placed
      placed = new Map()
    },
    findingsOf: (facts, source, at, check) => {
      let bySource = entries.get(facts)
      if (!bySource) entries.set(facts, (bySource = new Map<string, Entry>()))
      let entry = bySource.get(source)
      if (!entry) {
        entry = { at, findings: check(), generation: 0 }
        bySource.set(detached(source), entry)
        count += 1
      }
      if (entry.generation !== generation) touched += 1
      entry.generation = generation
      if (entry.findings.length === 0) return none
      const key = `${at.template}${facts}${at.path.join('/')}`
      const before = lastPlaced.get(key)
      const now =
        before?.entry === entry && before.at.start === at.start ? before : { entry, at, findings: moved(entry, at) }
      placed.set(key, now)
      return now.findings
    },
  }
}

/** A slice keeps the whole text it was cut from alive; this copy does not. */
function detached(source: string): string {
  return ` ${source}`.slice(1)
}

function moved({ at: from, findings }: Entry, to: Position): readonly Finding[] {
  const by = to.start - from.start
  const [oldBase, base] = [toPointer(from.path), toPointer(to.path)]
  if (by === 0 && oldBase === base && from.template === to.template) return findings
  return findings.map((finding) => ({
    ...finding,
    path: base + finding.path.slice(oldBase.length),
    range: { start: finding.range.start + by, end: finding.range.end + by },
    fixes: finding.fixes.map((fix) => movedFix(fix, from, to)),
    template: to.template,
  }))
}

function movedFix(fix: Fix, from: Position, to: Position): Fix {
  return { ...fix, edits: fix.edits.map((edit) => movedEdit(edit, from, to)) }
}

/** Edits count from the template; those of the item itself, or of its place in the list, move along. */
function movedEdit(edit: Edit, from: Position, to: Position): Edit {
  if (edit.op === 'text') {
    const by = to.start - from.start
    return { ...edit, start: edit.start + by, end: edit.end + by }
  }
  if (startsWith(edit.path, from.path)) return { ...edit, path: [...to.path, ...edit.path.slice(from.path.length)] }
  const list = from.path.slice(0, -1)
  if (edit.path.length !== list.length || !startsWith(edit.path, list)) return edit
  const by = Number(to.path.at(-1)) - Number(from.path.at(-1))
  if (edit.op === 'insert') return { ...edit, index: edit.index + by }
  if (edit.op === 'move') return { ...edit, from: edit.from + by, to: edit.to + by }
  return edit
}

function startsWith(path: Path, base: Path): boolean {
  return base.every((part, index) => path[index] === part)
}
