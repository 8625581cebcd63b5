import { parseTree } from './parse.ts'
import { isPlainString } from './scan-string.ts'
import { NodeType, noNode } from './tree.ts'
import type { NodeId, TextEdit, Tree } from './tree.ts'

/**
 * The tree of `text`, which `edits` made of the tree's own: the very tree that
 * `parseTree` reads. A key typed into a string moves what follows and changes
 * nothing else, so the text is not read again for it.
 */
export function reparse(tree: Tree, edits: readonly TextEdit[], text: string): Tree {
  const [edit] = edits
  if (!edit) return tree
  return (edits.length === 1 && withString(tree, edit, text)) || parseTree(text)
}

function withString(tree: Tree, edit: TextEdit, text: string): Tree | undefined {
  const { offset, length, content } = edit
  const node = tree.problems.length === 0 ? lastFrom(tree, offset) : noNode
  if (node === noNode || tree.types[node] !== NodeType.String) return undefined
  const start = tree.starts[node] ?? 0
  const end = tree.ends[node] ?? 0
  const shift = content.length - length
  if (offset + length > end || !isPlainString(text, start, end + shift)) return undefined
  return {
    ...tree,
    text,
    starts: shifted(tree.starts, start + 1, shift),
    ends: shifted(tree.ends, end, shift),
    edited: { node, before: tree.starts },
  }
}

/** Whether each node is the one of that number in the tree whose `starts` these are: the edit stayed within a string. */
export function keepsNodes({ edited }: Tree, starts: Int32Array | undefined): boolean {
  return edited !== undefined && edited.before === starts
}

/**
 * Which nodes have the very text that they had in the tree whose `starts` these
 * are. Of a tree that was read anew, or that came of another one, none is known to.
 */
export function untouchedSince(tree: Tree, starts: Int32Array | undefined): (node: NodeId) => boolean {
  const { edited } = tree
  if (!edited || !keepsNodes(tree, starts)) return () => false
  const changed = tree.starts[edited.node] ?? 0
  return (node) => changed < (tree.starts[node] ?? 0) || changed >= (tree.ends[node] ?? 0)
}

/** The last node that begins at or before the offset: in a text without a fault, nodes are in the order of their starts. */
function lastFrom({ starts, count }: Tree, offset: number): NodeId {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

function shifted(offsets: Int32Array, from: number, shift: number): Int32Array {
  const moved = offsets.slice()
  for (let node = 0; node < moved.length; node++) {
    const offset = moved[node] ?? 0
    if (offset >= from) moved[node] = offset + shift
  }
  return moved
}
