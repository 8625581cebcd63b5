import { align } from './parse-indent.ts'
import { closeRest } from './parse-end.ts'
import { step } from './parse-step.ts'
import { State, textLevel } from './parse-state.ts'
import type { Parser } from './parse-state.ts'
import { indentsOf } from './indents.ts'
import { copyReport, createReport, damageLength, finishReport } from './syntax-report.ts'
import type { Report } from './syntax-report.ts'
import { tokenize } from './tokenize.ts'
import type { Tokens } from './tokens.ts'
import { createBuilder, finishTree } from './tree-builder.ts'
import { noNode, remarks } from './tree.ts'
import type { Tree } from './tree.ts'

/**
 * Reads a text into its tree, whatever it holds; never throws, never recurses.
 *
 * A missing closer shows only where the brackets no longer add up, often far
 * from where it should be. So where they do not, the text is read once more with
 * its indentation as a witness, and the better of both readings is kept.
 */
export function parseTree(text: string): Tree {
  const words = createReport()
  const tokens = tokenize(text, words)
  const byBrackets = read(tokens, copyReport(words), false)
  if (byBrackets.report.structural === 0) return finish(byBrackets)
  const byIndent = read(tokens, copyReport(words), true)
  return finish(isBetter(byIndent.report, byBrackets.report) ? byIndent : byBrackets)
}

function read(tokens: Tokens, report: Report, trustsIndent: boolean): Parser {
  const parser: Parser = {
    tokens,
    builder: createBuilder(tokens.count + 16),
    report,
    indents: trustsIndent ? indentsOf(tokens) : undefined,
    levels: [],
    level: textLevel,
    state: State.Item,
    property: noNode,
    position: 0,
    foresight: 200_000 + tokens.count,
  }
  while (parser.position < tokens.count) {
    if (trustsIndent) align(parser)
    step(parser)
  }
  closeRest(parser)
  return parser
}

/** By indentation a fault is placed where it is; brackets only win where the indentation itself is a mess. */
function isBetter(byIndent: Report, byBrackets: Report): boolean {
  if (byIndent.structural !== byBrackets.structural) return byIndent.structural < byBrackets.structural
  return byIndent.problems.length <= byBrackets.problems.length || damageLength(byIndent) <= damageLength(byBrackets)
}

function finish({ tokens, builder, report }: Parser): Tree {
  const isInterpolated = report.problems.some(({ kind }) => remarks.includes(kind))
  return finishTree(builder, { text: tokens.text, isInterpolated, ...finishReport(report) })
}
