import type { Version } from '#core/field.ts'
import type { Finding } from '#core/finding.ts'
import type { Edit } from '#core/text/edit.ts'
import type { Pointer } from '#core/text/path.ts'
import type { TextEdit } from '#core/text/tree.ts'
import type { Facts } from '../facts.ts'

/** One change that an upgrade or a repair would make, to be taken or left. */
export interface Proposal {
  /** The same from one plan to the next, as long as the change is. */
  readonly key: string
  /** The code of the finding it settles; `UPGRADE` where there is none. */
  readonly code: string
  /** "managedImage → ManagedImage", or what is done. */
  readonly title: string
  readonly reason: string
  /** Counted from the template. */
  readonly path: Pointer
  /** Position of the template in the document; -1 for the text around. */
  readonly template: number
  /** The service refuses the template without it. */
  readonly isNeeded: boolean
  readonly isChosen: boolean
  /** Where it shows in the planned text. */
  readonly offset: number
}

/** A change as one round of planning finds it. */
export interface Candidate extends Omit<Proposal, 'isChosen' | 'offset'> {
  /** Taken unless the user says otherwise: it loses nothing, and nothing has to be chosen. */
  readonly isSafe: boolean
  readonly edits: readonly Edit[]
}

/** What only the user knows, and an upgrade cannot go without. */
export interface Question {
  readonly id: string
  readonly title: string
  readonly text: string
  /** Of the box the answer goes in. */
  readonly label: string
  readonly answer: string
  /** What is wrong with the answer given. */
  readonly problem: string | undefined
}

export interface UpgradeRequest {
  /** Position of the one template to change; all of the document without. */
  readonly template?: number
  /** Without it the template keeps its version, and is only repaired. */
  readonly to?: Version
  /** What the user has said of the templates. */
  readonly facts?: Facts
  /** By key: what was ticked, and what was unticked. All others are as each proposal has it. */
  readonly choices?: ReadonlyMap<string, boolean>
  /** By question. */
  readonly answers?: ReadonlyMap<string, string>
  /** A code: only what its findings offer, by their first fix, all of it chosen. */
  readonly only?: string
  /** Also mends what is no JSON, and offers what is not safe. Without it only what may be done unseen. */
  readonly isReviewed?: boolean
}

export interface UpgradePlan {
  readonly text: string
  /** From the text as it is to `text`, the smallest there are. */
  readonly edits: readonly TextEdit[]
  readonly proposals: readonly Proposal[]
  readonly questions: readonly Question[]
  /** Why the version of a template is not set, where it would have to be, in `text`. */
  readonly outOfReach: readonly Finding[]
  /** Errors and warnings that stay, in `text`. */
  readonly left: readonly Finding[]
}
