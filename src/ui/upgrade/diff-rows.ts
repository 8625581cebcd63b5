import { diffLines } from '#core/text/line-diff.ts'

/** A line of one side, with its number from 1. */
export interface DiffLine {
  readonly number: number
  readonly text: string
}

/** A row of two texts side by side: a line on each side, on one of them, or lines that are the same and left out. */
export type DiffRow =
  | { readonly fold: number; readonly afterLine: number }
  | {
      readonly isChanged: boolean
      readonly before: DiffLine | undefined
      readonly after: DiffLine | undefined
      /** The line of the new text that stands here, or would. */
      readonly afterLine: number
    }

/** Lines around a change that are shown with it. */
const context = 2

/** Two texts side by side, what is the same in both left out but for a few lines. */
export function diffRows(before: string, after: string): readonly DiffRow[] {
  const [old, now] = [before.split('\n'), after.split('\n')]
  const rows: DiffRow[] = []
  let [oldLine, nowLine] = [0, 0]
  const same = (count: number, isFirst: boolean, isLast: boolean) => {
    const [head, tail] = [isFirst ? 0 : context, isLast ? 0 : context]
    const hidden = count - head - tail
    for (let index = 0; index < count; index++) {
      if (hidden > 1 && index === head) {
        rows.push({ fold: hidden, afterLine: nowLine + 1 })
        index += hidden - 1
        oldLine += hidden
        nowLine += hidden
        continue
      }
      rows.push({
        isChanged: false,
        before: { number: oldLine + 1, text: old[oldLine] ?? '' },
        after: { number: nowLine + 1, text: now[nowLine] ?? '' },
        afterLine: nowLine + 1,
      })
      oldLine += 1
      nowLine += 1
    }
  }
  for (const [position, hunk] of diffLines(before, after).entries()) {
    same(hunk.before.start - oldLine, position === 0, false)
    for (let index = 0; index < Math.max(hunk.before.count, hunk.after.count); index++) {
      const isIn = (side: { count: number }) => index < side.count
      rows.push({
        isChanged: true,
        before: isIn(hunk.before) ? { number: oldLine + index + 1, text: old[oldLine + index] ?? '' } : undefined,
        after: isIn(hunk.after) ? { number: nowLine + index + 1, text: now[nowLine + index] ?? '' } : undefined,
        afterLine: nowLine + Math.min(index, Math.max(0, hunk.after.count - 1)) + 1,
      })
    }
    oldLine += hunk.before.count
    nowLine += hunk.after.count
  }
  if (rows.length > 0) same(old.length - oldLine, false, true)
  return rows
}
