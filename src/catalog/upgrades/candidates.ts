import type { Analysis } from '../analyze.ts'
import { readDocument } from '../read-document.ts'
import type { Document } from '../read-document.ts'
import type { Template } from '../template.ts'
import { candidatesOf, mendsText } from './from-findings.ts'
import { keepTimeout } from './keep-timeout.ts'
import type { Candidate, Question, UpgradeRequest } from './proposal.ts'
import type { Asked, QuestionKind } from './question.ts'
import { questions } from './questions.ts'
import { setVersion } from './set-version.ts'
import { versionOutOfReach } from './version-out-of-reach.ts'

/** Of what follows from an answer: the question stands for it. */
export const questionCode = 'QUESTION'

export function isMeant(template: number, { template: wanted }: UpgradeRequest): boolean {
  return wanted === undefined || template === wanted || template === -1
}

export function chosenTemplates({ templates }: Document, request: UpgradeRequest): readonly Template[] {
  return templates.filter(({ index }) => isMeant(index, request))
}

/** Those that an upgrade moves on: of the others nothing is asked that only the other version needs. */
function movingTemplates(document: Document, request: UpgradeRequest): readonly Template[] {
  const { to } = request
  const chosen = chosenTemplates(document, request)
  return to === undefined ? chosen : chosen.filter((template) => !versionOutOfReach(template, to))
}

export function isChosen({ key, isSafe }: Candidate, { choices, only }: UpgradeRequest): boolean {
  return choices?.get(key) ?? (isSafe || only !== undefined)
}

/** A text that cannot be read has other faults once it can: it is mended first, as far as the user wants it to be. */
function mendingCandidates(analysis: Analysis, request: UpgradeRequest): Candidate[] {
  const mending = offeredIn(analysis, request).filter(mendsText)
  return mending.some((candidate) => isChosen(candidate, request)) ? mending : []
}

/** All that could be done to a text now. */
export function openCandidates(analysis: Analysis, request: UpgradeRequest): Candidate[] {
  const mending = mendingCandidates(analysis, request)
  return mending.length > 0 ? mending : [...openingCandidates(analysis, request), ...roundCandidates(analysis, request)]
}

/** What the version of the text decides, before it is another. */
function openingCandidates({ tree, facts }: Analysis, request: UpgradeRequest): Candidate[] {
  const { to, isReviewed } = request
  if (to === undefined) return []
  return movingTemplates(readDocument(tree.text, { tree, facts }), request)
    .flatMap((template) => [
      setVersion(template, to),
      isReviewed && to > template.version ? keepTimeout(template, template.version) : undefined,
    ])
    .filter((candidate) => candidate !== undefined)
}

function roundCandidates(analysis: Analysis, request: UpgradeRequest): Candidate[] {
  const templates = movingTemplates(analysis, request)
  const asked = request.isReviewed
    ? templates.flatMap((template) => questions.filter((question) => question.ask(template)))
    : []
  const settled = new Set(asked.flatMap(({ settles }) => settles))
  const offered = offeredIn(analysis, request).filter(({ code }) => !settled.has(code))
  return [...templates.flatMap((template) => answered(template, request)), ...offered]
}

function offeredIn(analysis: Analysis, request: UpgradeRequest): Candidate[] {
  const { only, isReviewed = false, to } = request
  const wanted = { isReviewed: isReviewed || only !== undefined, hasVersion: to !== undefined }
  return candidatesOf(analysis, wanted).filter(
    (candidate) =>
      isMeant(candidate.template, request) &&
      (only === undefined || (candidate.code === only && !mendsText(candidate))),
  )
}

function answered(template: Template, request: UpgradeRequest): Candidate[] {
  return questions.flatMap((question) => {
    const asked = question.ask(template)
    const answer = asked ? answerTo(question, asked, request).trim() : ''
    if (answer === '' || question.problemOf(answer) !== undefined) return []
    return [
      {
        key: `${questionCode} ${question.id} ${template.index}`,
        code: questionCode,
        title: question.title,
        reason: '',
        path: '',
        template: template.index,
        isNeeded: true,
        isSafe: true,
        edits: question.edits(template, answer),
      },
    ]
  })
}

/** What is suggested counts where the user sees it. */
function answerTo({ id }: QuestionKind, { suggestion }: Asked, { answers, isReviewed }: UpgradeRequest): string {
  return answers?.get(id) ?? (isReviewed ? suggestion : undefined) ?? ''
}

export function askedQuestions(document: Document, request: UpgradeRequest): readonly Question[] {
  if (!request.isReviewed) return []
  return questions.flatMap((question) => {
    const { id, title, label, ask, problemOf } = question
    const asked = movingTemplates(document, request)
      .map(ask)
      .find((one) => one !== undefined)
    if (!asked) return []
    const answer = answerTo(question, asked, request)
    const problem = answer.trim() === '' ? undefined : problemOf(answer.trim())
    return [{ id, title, text: asked.text, label, answer, problem }]
  })
}
