import type { Template } from '../template.ts'

/** Something that only Azure knows, to be made sure of before this very template is built. */
export interface PreflightEntry {
  /** The same as long as it is about the same thing. */
  readonly id: string
  /** What has to be true: "The identity id-build exists". */
  readonly title: string
  readonly note?: string
  /** What shows it, or makes it so, filled in from the template. */
  readonly commands: readonly string[]
}

/** One file each; `index.ts` lists them. What is true of every template alike is help, and not here. */
export type Preflight = (template: Template, all: readonly Template[]) => readonly PreflightEntry[]
