import { composed, touch, untouched } from './compose.ts'
import type { Edit } from './edit.ts'
import { parseTree } from './parse.ts'
import { isApartAsMeant } from './apart-check.ts'
import { planApart } from './plan-apart.ts'
import { isAsMeant } from './plan-check.ts'
import { planJointly } from './plan-list.ts'
import { isRefusal, planOne } from './plan-step.ts'
import type { PlanOptions, Refusal } from './plan-step.ts'
import { applyTextEdits } from './text-edit.ts'
import type { TextEdit, Tree } from './tree.ts'

export type { PlanOptions } from './plan-step.ts'

/** `edits` count in the tree's text and are the smallest that do what was asked; `text` is what they make of it. */
export type Plan =
  | { readonly ok: true; readonly edits: readonly TextEdit[]; readonly text: string }
  /** Why not, and the place in the text that stands in the way. */
  | ({ readonly ok: false } & Refusal)

/**
 * Turns edits of the tree into edits of the text. Each counts in the result of
 * the one before. What could not be read back as it was meant is refused.
 */
export function planEdits(tree: Tree, edits: readonly Edit[], options: PlanOptions = {}): Plan {
  let current: Tree | undefined = tree
  let text = tree.text
  let touched = untouched
  for (let done = 0; done < edits.length;) {
    const left = edits.slice(done)
    const round = planTexts(text, left) ?? planInTree((current ??= parseTree(text)), left, options)
    if (isRefusal(round)) return { ok: false, ...round }
    done += round.count
    if (round.edits.length === 0) continue
    if (done === edits.length && touched === untouched) return { ok: true, edits: round.edits, text: round.text }
    touched = touch(touched, round.edits)
    text = round.text
    current = round.tree
  }
  return { ok: true, edits: composed(touched, text), text }
}

interface Round {
  /** How many of the edits asked for were planned together. */
  readonly count: number
  readonly edits: readonly TextEdit[]
  readonly text: string
  readonly tree?: Tree
}

/** Edits of the text itself at the front, each before the former: none moves another, and none needs a tree. */
function planTexts(text: string, edits: readonly Edit[]): Round | undefined {
  const changes: TextEdit[] = []
  let from = text.length
  for (const edit of edits) {
    if (edit.op !== 'text' || edit.end > from) break
    changes.push({ offset: edit.start, length: edit.end - edit.start, content: edit.content })
    from = edit.start
  }
  if (changes.length === 0) return undefined
  changes.reverse()
  return { count: changes.length, edits: changes, text: applyTextEdits(text, changes) }
}

function planInTree(tree: Tree, edits: readonly Edit[], options: PlanOptions): Round | Refusal {
  return planPlaces(tree, edits) ?? planItems(tree, edits) ?? planAlone(tree, edits[0], options)
}

/** Several edits of one list. Where together they are not what was meant, each is to say so for itself. */
function planItems(tree: Tree, edits: readonly Edit[]): Round | undefined {
  const step = planJointly(tree, edits)
  return step && proved(tree, step.edits, step.asked.length, (after) => isAsMeant(tree, after, step.asked, step.edits))
}

/** Several edits of places apart; half of them where all are not what was meant, so that one of a thousand does not cost all. */
function planPlaces(tree: Tree, edits: readonly Edit[]): Round | undefined {
  const step = planApart(tree, edits)
  if (!step) return undefined
  if (!step.hasRisk) return { count: step.count, edits: step.edits, text: applyTextEdits(tree.text, step.edits) }
  if (step.count === 1) return undefined
  const round = proved(tree, step.edits, step.count, (after) => isApartAsMeant(tree, after, step))
  return round ?? planPlaces(tree, edits.slice(0, step.count >> 1))
}

function planAlone(tree: Tree, edit: Edit | undefined, options: PlanOptions): Round | Refusal {
  const step = edit ? planOne(tree, edit, options) : []
  if (isRefusal(step)) return step
  if (!edit || step.length === 0 || edit.op === 'text') {
    return { count: 1, edits: step, text: applyTextEdits(tree.text, step) }
  }
  const start = step[0]?.offset ?? 0
  const isMeant = (after: Tree) => isAsMeant(tree, after, [edit], step)
  return proved(tree, step, 1, isMeant) ?? { reason: notAsMeant, start, end: start }
}

/** The result is read again: nothing is written that does not say what was asked for. */
function proved(
  tree: Tree,
  edits: readonly TextEdit[],
  count: number,
  isMeant: (after: Tree) => boolean,
): Round | undefined {
  const text = applyTextEdits(tree.text, edits)
  const after = parseTree(text)
  return isMeant(after) ? { count, edits, text, tree: after } : undefined
}

const notAsMeant = 'This change could not be made here without touching other text. Make it in the JSON.'
