import { composed, touch, untouched } from '#core/text/compose.ts'
import type { Path } from '#core/text/path.ts'
import { fromPointer } from '#core/text/path.ts'
import { nodeAt } from '#core/text/read.ts'
import { offsetMapper } from '#core/text/text-edit.ts'
import { noNode } from '#core/text/tree.ts'
import type { TextEdit, Tree } from '#core/text/tree.ts'
import { analyze } from '../analyze.ts'
import type { Analysis } from '../analyze.ts'
import { readDocument } from '../read-document.ts'
import { startOf } from '../tree-values.ts'
import { applyRound } from './apply-round.ts'
import { askedQuestions, chosenTemplates, isChosen, isMeant, openCandidates, questionCode } from './candidates.ts'
import type { Candidate, Proposal, UpgradePlan, UpgradeRequest } from './proposal.ts'
import { versionOutOfReach } from './version-out-of-reach.ts'

/** Each round works on what the one before it left; what is not done by then stays a finding. */
const mostRounds = 250
/** Characters read in all: a large and broken text is planned in part rather than for minutes. */
const mostRead = 30_000_000

/**
 * Plans the way of a text to another API version, or (without `to`) to one
 * without faults: the version itself, and the fix of each finding that the text
 * has there. Nothing is applied; what is unticked is left out, with all that
 * only follows from it.
 */
export function planUpgrade(text: string, request: UpgradeRequest): UpgradePlan {
  const { facts } = request
  const proposals = new Map<string, Proposal>()
  let touched = untouched
  let { analysis, outOfReach } = readFor(text, request)
  const rounds = Math.min(mostRounds, Math.ceil(mostRead / Math.max(1, text.length)))
  for (let round = 0; round < rounds; round++) {
    const fresh = openCandidates(analysis, request).filter(({ key }) => !proposals.has(key))
    const wanted = fresh.filter((candidate) => isChosen(candidate, request))
    const { edits, done, text: next } = applyRound(analysis, wanted)
    const isDone = new Set(done)
    // What was wanted and could not be made yet comes up again.
    const open = new Set(wanted.filter((one) => !isDone.has(one)))
    for (const one of fresh) {
      if (!open.has(one)) proposals.set(one.key, toProposal(analysis, one, isDone.has(one)))
    }
    if (done.length === 0) break
    follow(proposals, edits)
    touched = touch(touched, edits)
    ;({ analysis, outOfReach } = readFor(next, request))
  }
  return {
    text: analysis.tree.text,
    edits: composed(touched, analysis.tree.text),
    proposals: [...proposals.values()].filter(({ code }) => code !== questionCode),
    questions: askedQuestions(readDocument(text, { facts }), request),
    outOfReach,
    left: analysis.findings.filter((finding) => finding.severity !== 'info' && isMeant(finding.template, request)),
  }
}

/** The text as the version it is to get, but for templates that cannot get it. */
function readFor(text: string, request: UpgradeRequest) {
  const { facts, template, to } = request
  if (to === undefined) return { analysis: analyze(text, { facts }), outOfReach: [] }
  const document = readDocument(text, { facts })
  const outOfReach = chosenTemplates(document, request)
    .map((one) => versionOutOfReach(one, to))
    .filter((finding) => finding !== undefined)
  const except = new Set(outOfReach.map((finding) => finding.template))
  const as = { template, version: to, except }
  return { analysis: analyze(text, { tree: document.tree, as, facts }), outOfReach }
}

function follow(proposals: Map<string, Proposal>, edits: readonly TextEdit[]) {
  const toOffset = offsetMapper(edits, 'left')
  for (const [key, proposal] of proposals) proposals.set(key, { ...proposal, offset: toOffset(proposal.offset) })
}

function toProposal({ tree, templates }: Analysis, candidate: Candidate, isDone: boolean): Proposal {
  const { key, code, title, reason, path, template, isNeeded } = candidate
  const base = templates[template]?.base ?? []
  const offset = offsetOf(tree, [...base, ...fromPointer(path)])
  return { key, code, title, reason, path, template, isNeeded, isChosen: isDone, offset }
}

/** Of the value, or of the nearest block round it. */
function offsetOf(tree: Tree, path: Path): number {
  const node = nodeAt(tree, path)
  return node === noNode && path.length > 0 ? offsetOf(tree, path.slice(0, -1)) : startOf(tree, node)
}
