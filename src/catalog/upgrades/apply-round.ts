import type { Edit } from '#core/text/edit.ts'
import type { Path } from '#core/text/path.ts'
import { planEdits } from '#core/text/plan.ts'
import type { TextEdit } from '#core/text/tree.ts'
import type { Document } from '../read-document.ts'
import { orderAt } from '../declaration.ts'
import { mendsText } from './from-findings.ts'
import type { Candidate } from './proposal.ts'

export interface Round {
  readonly text: string
  readonly edits: readonly TextEdit[]
  /** Those that could be made; the others may be later, on the text that these leave. */
  readonly done: readonly Candidate[]
}

/** As many changes as do not get in each other's way, on one text. */
export function applyRound(document: Document, candidates: readonly Candidate[]): Round {
  const chosen = compatible(document, candidates)
  return makeable(document, chosen) ?? { text: document.tree.text, edits: [], done: [] }
}

/** Where one of them cannot be made here, the others still can: the halves tell which, without a plan for each. */
function makeable(document: Document, candidates: readonly Candidate[]): Round | undefined {
  const together = planned(document, candidates)
  if (together) return { ...together, done: candidates }
  if (candidates.length < 2) return undefined
  const half = candidates.length >> 1
  const first = makeable(document, candidates.slice(0, half))
  const second = makeable(document, candidates.slice(half))
  if (!first || !second) return first ?? second
  const done = [...first.done, ...second.done]
  const both = planned(document, done)
  return both ? { ...both, done } : first
}

function planned({ tree, templates }: Document, candidates: readonly Candidate[]) {
  const edits = candidates.flatMap(({ template, edits: own }) => {
    const base = templates[template]?.base ?? []
    return own.map((edit): Edit => (edit.op === 'text' ? edit : { ...edit, path: [...base, ...edit.path] }))
  })
  const order = (path: Path) => {
    const owner = templates.findLast(({ base }) => base.every((key, index) => `${key}` === `${path[index] ?? ''}`))
    return owner && orderAt(owner, path.slice(owner.base.length))
  }
  const plan = planEdits(tree, edits, { order })
  return plan.ok ? { text: plan.text, edits: plan.edits } : undefined
}

/** Offsets hold for one change of the text only, and a path only as long as nothing around it has moved. */
function compatible({ templates }: Document, candidates: readonly Candidate[]): readonly Candidate[] {
  const [first] = candidates
  if (!first) return []
  if (mendsText(first)) return [first]
  const taken = createTaken()
  return candidates.filter((candidate) => {
    if (mendsText(candidate)) return false
    const places = candidate.edits.map((edit) => placeOf(templates[candidate.template]?.base ?? [], edit))
    if (places.some(taken.meets)) return false
    places.forEach(taken.add)
    return true
  })
}

/** What an edit may move: an item that goes moves all behind it, so it holds its whole list. */
function placeOf(base: Path, edit: Edit): Path {
  if (edit.op === 'text') return base
  const isItem = typeof edit.path.at(-1) === 'number' && edit.op === 'remove'
  return [...base, ...(isItem ? edit.path.slice(0, -1) : edit.path)]
}

/** Whether a path is one of those before, within one, or around one: told by the parts of the path, however many there are. */
function createTaken() {
  interface Place {
    isTaken: boolean
    readonly inner: Map<string, Place>
  }
  const root: Place = { isTaken: false, inner: new Map() }
  return {
    meets(this: void, path: Path): boolean {
      let place = root
      for (const part of path) {
        const inner = place.inner.get(`${part}`)
        if (place.isTaken || !inner) return place.isTaken
        place = inner
      }
      return place.isTaken || place.inner.size > 0
    },
    add(this: void, path: Path): void {
      let place = root
      for (const part of path) {
        const inner = place.inner.get(`${part}`) ?? { isTaken: false, inner: new Map<string, Place>() }
        place.inner.set(`${part}`, inner)
        place = inner
      }
      place.isTaken = true
    },
  }
}
