import type { Span } from './syntax-report.ts'
import type { Tree } from './tree.ts'

/** Where Terraform decides on what is there, in a stretch of the text. */
export function directiveWithin({ problems, isInterpolated }: Tree, start: number, end: number): Span | undefined {
  if (!isInterpolated) return undefined
  const found = problems.find((one) => one.kind === 'directive' && one.end > start && one.start < end)
  return found && { start: found.start, end: found.end }
}
