import { expect } from 'vitest'
import { parseTree } from './parse.ts'
import type { TreeEdit } from './plan-check.ts'
import type { Path } from './path.ts'
import { planEdits } from './plan.ts'
import { itemsOf, keyOf, nodeAt, sourceOf, typeOf, valueOf } from './read.ts'
import { applyTextEdits, invertTextEdits } from './text-edit.ts'
import { commentsIn, slotOf } from './trivia.ts'
import { NodeType, noNode } from './tree.ts'
import type { NodeId, TextEdit, Tree } from './tree.ts'
import { editValue } from './value-edit.ts'

export const order = () => ['type', 'name', 'inline', 'runElevated']

/** All that must be true of an edit of a sound text. */
export function checkEdit(before: Tree, edit: TreeEdit): void {
  const plan = planEdits(before, [edit], { order })
  if (!plan.ok) throw new Error(`Refused: ${plan.reason}`)
  const after = parseTree(plan.text)
  expect(applyTextEdits(before.text, plan.edits)).toBe(plan.text)
  expect(applyTextEdits(plan.text, invertTextEdits(before.text, plan.edits))).toBe(before.text)
  expect(after.problems.filter(({ kind }) => kind !== 'trailing-comma')).toEqual([])
  expect(valueOf(after, after.root)).toEqual(editValue(valueOf(before, before.root), edit))
  checkSurvivors(before, after, edit, plan.edits)
}

/** What stays keeps its bytes and its comments, and is not even touched. */
function checkSurvivors(before: Tree, after: Tree, edit: TreeEdit, edits: readonly TextEdit[]): void {
  const path = holderOf(before, edit)
  const [old, now] = [nodeAt(before, path), nodeAt(after, path)]
  checkSurroundings(before, old, after)
  const survivors = survivorsOf(before, old, after, now, edit)
  for (const [was, is] of survivors) {
    expect(sourceOf(after, is)).toBe(sourceOf(before, was))
    // A comment between value and comma is the value's; where the comma goes it stays, but nothing shows any more whose it is.
    const own = ownComments(after, is)
    const isLoose = is === itemsOf(after, now).at(-1)
    expect(own).toEqual(isLoose ? ownComments(before, was).slice(0, own.length) : ownComments(before, was))
    if (edit.op !== 'move') expect(edits.filter((change) => meets(before, was, change))).toEqual([])
  }
  const lost = itemsOf(before, old).filter((child) => survivors.every(([was]) => was !== child))
  const allowed = new Set(lost.flatMap((child) => ownComments(before, child)))
  const present = new Set(commentsOf(after, now))
  expect(commentsOf(before, old).filter((comment) => !present.has(comment) && !allowed.has(comment))).toEqual([])
}

/** The innermost block that is there already and holds all that the edit touches. */
function holderOf(tree: Tree, edit: TreeEdit): Path {
  let path = edit.op === 'insert' || edit.op === 'move' ? edit.path : edit.path.slice(0, -1)
  while (nodeAt(tree, path) === noNode) path = path.slice(0, -1)
  return path
}

function checkSurroundings(before: Tree, block: NodeId, after: Tree): void {
  const [start, end] = [before.starts[block] ?? 0, before.ends[block] ?? 0]
  expect(after.text.slice(0, start)).toBe(before.text.slice(0, start))
  expect(after.text.endsWith(before.text.slice(end))).toBe(true)
}

type Pair = readonly [NodeId, NodeId]

/** The children that the edit is not about, as they were and as they are. */
function survivorsOf(before: Tree, old: NodeId, after: Tree, now: NodeId, edit: TreeEdit): Pair[] {
  const children = itemsOf(before, old)
  const present = itemsOf(after, now)
  if (typeOf(before, old) === NodeType.Object) {
    const named = new Map(present.map((child) => [keyOf(after, child), child]))
    return children.flatMap((child): Pair[] => {
      const is = named.get(keyOf(before, child))
      return is === undefined || keyOf(before, child) === edit.path.at(-1) || isAbove(before, child, edit)
        ? []
        : [[child, is]]
    })
  }
  const places = children.map((_, index) => index)
  if (edit.op === 'insert') places.splice(edit.index, 0, -1)
  if (edit.op === 'move') places.splice(edit.to, 0, ...places.splice(edit.from, 1))
  if (edit.op === 'remove') places.splice(Number(edit.path.at(-1)), 1)
  const target = edit.op === 'set' ? Number(edit.path.at(-1)) : -1
  return places.flatMap((index, place): Pair[] => {
    const [was, is] = [children[index], present[place]]
    return was === undefined || is === undefined || index === target ? [] : [[was, is]]
  })
}

/** The missing value goes into this child. */
function isAbove(tree: Tree, child: NodeId, edit: TreeEdit): boolean {
  return edit.op === 'set' && edit.path.includes(keyOf(tree, child))
}

function meets({ starts, ends }: Tree, node: NodeId, { offset, length }: TextEdit): boolean {
  return offset < (ends[node] ?? 0) && offset + length > (starts[node] ?? 0)
}

function ownComments(tree: Tree, child: NodeId): string[] {
  const { lead, end } = slotOf(tree, child)
  return commentsIn(tree.text, lead, end)
}

function commentsOf(tree: Tree, node: NodeId): string[] {
  return commentsIn(tree.text, tree.starts[node] ?? 0, tree.ends[node] ?? 0)
}
