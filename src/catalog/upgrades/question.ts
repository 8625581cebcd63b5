import type { Edit } from '#core/text/edit.ts'
import type { Template } from '../template.ts'

export interface Asked {
  readonly text: string
  readonly suggestion?: string
}

/** Something an upgrade has to ask. One file each; `questions.ts` lists them. */
export interface QuestionKind {
  readonly id: string
  /** Of the command line: `--identity ID`. */
  readonly option: string
  /** Codes whose findings the answer settles: their own fixes are not offered beside it. */
  readonly settles: readonly string[]
  readonly title: string
  readonly label: string
  /** Whether to ask, and in which words; `undefined` where all is known. */
  readonly ask: (template: Template) => Asked | undefined
  /** What is wrong with an answer. */
  readonly problemOf: (answer: string) => string | undefined
  readonly edits: (template: Template, answer: string) => readonly Edit[]
}
