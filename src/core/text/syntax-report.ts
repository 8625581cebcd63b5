import type { DamagedSpan, SyntaxProblem, SyntaxProblemKind, TextEdit } from './tree.ts'

export interface Span {
  readonly start: number
  readonly end: number
}

/** What a parse has found so far. Filled in any order; `finishReport` sorts it. */
export interface Report {
  readonly problems: SyntaxProblem[]
  readonly damage: DamagedSpan[]
  /** How often brackets, not words or marks, were at fault. */
  structural: number
}

/** A text that is no JSON at all has one problem a word: nobody reads more than these. */
const problemLimit = 500

export function createReport(): Report {
  return { problems: [], damage: [], structural: 0 }
}

export function copyReport({ problems, damage, structural }: Report): Report {
  return { problems: [...problems], damage: [...damage], structural }
}

export interface Mend {
  readonly title: string
  readonly edits: readonly TextEdit[]
}

export function mend(title: string, offset: number, length: number, content: string): Mend {
  return { title, edits: [{ offset, length, content }] }
}

/** Nothing more is told, so nothing more need be found out. */
export function isFull({ problems }: Report): boolean {
  return problems.length >= problemLimit
}

export function report(
  to: Report,
  kind: SyntaxProblemKind,
  span: Span,
  message: string,
  more: { readonly repair?: Mend | undefined; readonly damage?: readonly Span[] } = {},
): void {
  if (!isFull(to)) {
    to.problems.push({ kind, start: span.start, end: span.end, message, ...(more.repair && { repair: more.repair }) })
  }
  const problem = to.problems.length - 1
  for (const { start, end } of more.damage ?? []) {
    if (end > start) to.damage.push({ start, end, problem })
  }
}

/** Problems by offset; damaged spans by offset, those that touch or overlap made one. */
export function finishReport({ problems, damage }: Report): {
  problems: readonly SyntaxProblem[]
  damaged: readonly DamagedSpan[]
} {
  const order = problems.map((_, index) => index).sort((a, b) => startOf(problems, a) - startOf(problems, b))
  const place = new Map(order.map((index, position) => [index, position]))
  const damaged: DamagedSpan[] = []
  for (const { start, end, problem } of damage.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = damaged.at(-1)
    if (last && start <= last.end) damaged[damaged.length - 1] = { ...last, end: Math.max(last.end, end) }
    else damaged.push({ start, end, problem: place.get(problem) ?? 0 })
  }
  return { problems: order.flatMap((index) => problems[index] ?? []), damaged }
}

function startOf(problems: readonly SyntaxProblem[], index: number): number {
  return problems[index]?.start ?? 0
}

export function damageLength({ damage }: Report): number {
  return finishReport({ problems: [], damage: [...damage], structural: 0 }).damaged.reduce(
    (sum, { start, end }) => sum + end - start,
    0,
  )
}
