import type { Finding, Fix } from '#core/finding.ts'
import type { Edit } from '#core/text/edit.ts'
import { toPointer } from '#core/text/path.ts'
import type { Path } from '#core/text/path.ts'

/** Findings of an item of a list, and where it stood. */
export interface Origin {
  readonly start: number
  readonly template: number
  /** Of the item; its last part is the position in the list. */
  readonly path: Path
  readonly findings: readonly Finding[]
}

export interface Target {
  readonly start: number
  readonly template: number
  readonly index: number
}

/** The findings as they are where the same item stands now. */
export function moveFindings(from: Origin, to: Target): readonly Finding[] {
  const { findings } = from
  if (findings.length === 0) return findings
  const list = from.path.slice(0, -1)
  const move: Move = { by: to.start - from.start, from: from.path, to: [...list, to.index], list }
  const [oldBase, base] = [toPointer(move.from), toPointer(move.to)]
  if (move.by === 0 && oldBase === base && from.template === to.template) return findings
  return findings.map((finding) => ({
    ...finding,
    path: base + finding.path.slice(oldBase.length),
    range: { start: finding.range.start + move.by, end: finding.range.end + move.by },
    fixes: finding.fixes.map((fix) => movedFix(fix, move)),
    template: to.template,
  }))
}

interface Move {
  /** Characters. */
  readonly by: number
  readonly from: Path
  readonly to: Path
  readonly list: Path
}

function movedFix(fix: Fix, move: Move): Fix {
  return { ...fix, edits: fix.edits.map((edit) => movedEdit(edit, move)) }
}

/** Edits of the item itself, or of its place in the list, move along; others mean what they meant. */
function movedEdit(edit: Edit, { by, from, to, list }: Move): Edit {
  if (edit.op === 'text') return { ...edit, start: edit.start + by, end: edit.end + by }
  if (startsWith(edit.path, from)) return { ...edit, path: [...to, ...edit.path.slice(from.length)] }
  if (edit.path.length !== list.length || !startsWith(edit.path, list)) return edit
  const places = Number(to.at(-1)) - Number(from.at(-1))
  if (edit.op === 'insert') return { ...edit, index: edit.index + places }
  if (edit.op === 'move') return { ...edit, from: edit.from + places, to: edit.to + places }
  return edit
}

function startsWith(path: Path, base: Path): boolean {
  return base.every((part, index) => path[index] === part)
}
