import { useDeferredValue, useMemo, useState } from 'react'
import type { Version } from '#core/field.ts'
import { planUpgrade } from '#catalog/upgrades/plan-upgrade.ts'
import type { UpgradePlan } from '#catalog/upgrades/proposal.ts'
import { templateOf } from '#store/selectors.ts'
import { useWorkspaceState } from '../workspace-context.tsx'
import { versionToOffer } from './version-words.ts'

export interface Upgrade {
  /** In the version it has, unless another is chosen. */
  readonly isRepair: boolean
  /** The text as it is, and the version it has. */
  readonly text: string
  readonly from: Version | undefined
  readonly to: Version | undefined
  readonly setTo: (to: Version) => void
  readonly plan: UpgradePlan
  /** Proposals that are ticked, and questions with an answer. */
  readonly chosen: number
  readonly proposed: number
  readonly tick: (key: string, isChosen: boolean) => void
  readonly answer: (id: string, answer: string) => void
}

/** What is ticked and answered, and the plan that follows from it. */
export function useUpgrade(isRepair: boolean): Upgrade {
  // Of the text as it is now: undo reaches it beneath the dialog, and the plan's edits count in no other.
  const text = useWorkspaceState((state) => state.document?.text ?? '')
  const facts = useWorkspaceState((state) => state.facts)
  const template = useWorkspaceState((state) => state.templateIndex)
  const from = useWorkspaceState((state) => templateOf(state)?.version)
  const [chosenTo, setTo] = useState<Version>()
  const to = chosenTo ?? (isRepair || from === undefined ? from : versionToOffer(from))
  const [choices, setChoices] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(new Map())
  const settledAnswers = useDeferredValue(answers)
  const plan = useMemo(
    () =>
      planUpgrade(text, {
        template,
        facts,
        isReviewed: true,
        choices,
        answers: settledAnswers,
        ...(to !== undefined && to !== from && { to }),
      }),
    [text, template, facts, from, to, choices, settledAnswers],
  )
  const answered = plan.questions.filter(({ answer, problem }) => answer.trim() !== '' && problem === undefined).length
  return {
    isRepair,
    text,
    from,
    to,
    setTo,
    plan,
    chosen: plan.proposals.filter(({ isChosen }) => isChosen).length + answered,
    proposed: plan.proposals.length + answered,
    tick: (key, isChosen) => setChoices(new Map([...choices, [key, isChosen]])),
    answer: (id, text) => setAnswers(new Map([...answers, [id, text]])),
  }
}
