import { NodeType, noNode } from './tree.ts'
import type { DamagedSpan, NodeId, SyntaxProblem, Tree } from './tree.ts'

interface Columns {
  types: Uint8Array
  starts: Int32Array
  ends: Int32Array
  parents: Int32Array
  firsts: Int32Array
  lasts: Int32Array
  nexts: Int32Array
  previous: Int32Array
  indexes: Int32Array
}

const columnNames = ['starts', 'ends', 'parents', 'firsts', 'lasts', 'nexts', 'previous', 'indexes'] as const

function createColumns(size: number): Columns {
  const column = () => new Int32Array(size)
  return {
    types: new Uint8Array(size),
    starts: column(),
    ends: column(),
    parents: column(),
    firsts: column(),
    lasts: column(),
    nexts: column(),
    previous: column(),
    indexes: column(),
  }
}

export interface TreeBuilder {
  readonly add: (type: NodeType, start: number, end: number, parent: NodeId) => NodeId
  readonly end: (node: NodeId, end: number) => void
  readonly endOf: (node: NodeId) => number
  readonly startOf: (node: NodeId) => number
  readonly firstOf: (node: NodeId) => NodeId
  readonly report: (problem: SyntaxProblem, damage?: { start: number; end: number }) => void
  readonly finish: (root: NodeId) => Tree
}

/** Grows the columns of a tree; children are linked in the order they are added. */
export function createTreeBuilder(text: string): TreeBuilder {
  let size = Math.max(64, text.length >> 4)
  let columns = createColumns(size)
  let count = 0
  const problems: SyntaxProblem[] = []
  const damaged: { start: number; end: number; of: SyntaxProblem }[] = []

  function grow() {
    const larger = createColumns(size * 2)
    larger.types.set(columns.types)
    for (const name of columnNames) larger[name].set(columns[name])
    size *= 2
    columns = larger
  }

  return {
    add: (type, start, end, parent) => {
      if (count === size) grow()
      const node = count
      count += 1
      columns.types[node] = type
      columns.starts[node] = start
      columns.ends[node] = end
      columns.parents[node] = parent
      columns.firsts[node] = noNode
      columns.lasts[node] = noNode
      columns.nexts[node] = noNode
      columns.previous[node] = noNode
      if (parent !== noNode) {
        const last = columns.lasts[parent] ?? noNode
        columns.previous[node] = last
        columns.indexes[node] = last === noNode ? 0 : (columns.indexes[last] ?? 0) + 1
        if (last === noNode) columns.firsts[parent] = node
        else columns.nexts[last] = node
        columns.lasts[parent] = node
      }
      return node
    },
    end: (node, end) => {
      columns.ends[node] = end
    },
    endOf: (node) => columns.ends[node] ?? 0,
    startOf: (node) => columns.starts[node] ?? 0,
    firstOf: (node) => columns.firsts[node] ?? noNode,
    report: (problem, damage) => {
      problems.push(problem)
      if (damage) damaged.push({ ...damage, of: problem })
    },
    finish: (root) => {
      problems.sort((a, b) => a.start - b.start)
      return {
        text,
        count,
        types: columns.types.subarray(0, count),
        starts: columns.starts.subarray(0, count),
        ends: columns.ends.subarray(0, count),
        parents: columns.parents.subarray(0, count),
        firsts: columns.firsts.subarray(0, count),
        lasts: columns.lasts.subarray(0, count),
        nexts: columns.nexts.subarray(0, count),
        previous: columns.previous.subarray(0, count),
        indexes: columns.indexes.subarray(0, count),
        root,
        problems,
        damaged: mergeDamage(damaged, problems),
      }
    },
  }
}

function mergeDamage(spans: { start: number; end: number; of: SyntaxProblem }[], problems: readonly SyntaxProblem[]): DamagedSpan[] {
  const merged: { start: number; end: number; problem: number }[] = []
  const positions = new Map(problems.map((problem, index) => [problem, index]))
  for (const { start, end, of } of spans.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end, problem: positions.get(of) ?? 0 })
  }
  return merged
}
