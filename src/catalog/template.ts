import type { System, Version } from '#core/field.ts'
import type { Kind } from '#core/kind.ts'
import type { Path, Pointer } from '#core/text/path.ts'
import type { NodeId, NodeType, Tree } from '#core/text/tree.ts'

/**
 * What a form or a rule sees of an image template: views of the tree, made on
 * demand. Nothing here copies the document.
 */

/** A value as it stands: written out, computed by ARM (`[…]` in a deployment template), or still to fill in (`<region>`). */
export type ValueForm = 'literal' | 'expression' | 'placeholder'

export interface Value {
  readonly node: NodeId
  /** Counted from the template. */
  readonly path: Path
  readonly form: ValueForm
  readonly type: NodeType
  /** Decoded text of a string, source of a number, boolean or null; empty for objects and arrays. */
  readonly text: string
}

/** One object of the template that a kind describes: the source, a customizer, a validator, a distributor. */
export interface Part {
  readonly list: PartList
  readonly node: NodeId
  readonly path: Path
  /** The discriminator's text as written; `undefined` where it is missing or no text. */
  readonly type: string | undefined
  /** The kind of this version with exactly this type. */
  readonly kind: Kind | undefined
  readonly isDamaged: boolean
  /** The value of a property of the part (the last of duplicates). */
  readonly field: (name: string) => Value | undefined
}

/** What tells a template's system. Only the source is sure of it: all else gives way to what the user says. */
export type OsToldBy = 'source' | 'user' | 'names' | 'steps'

export type PartList = 'source' | 'customize' | 'validate' | 'distribute'

/** An API version that stands outside of the template, and its place in the text. */
export interface VersionBeside {
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface Template {
  readonly tree: Tree
  /** Position in the document's list of templates. */
  readonly index: number
  readonly node: NodeId
  /** Where the template stands in the document. */
  readonly pointer: Pointer
  readonly base: Path
  /** The version the checks and forms go by: the text's own, or the default where it says none or one unknown. */
  readonly version: Version
  /** The literal of `apiVersion`, or what is said beside the template; known or not. */
  readonly writtenVersion: string | undefined
  /** Where the version is said beside the template: the edits of a template do not reach it. */
  readonly versionBeside: VersionBeside | undefined
  /** Properties that are said beside the template, by other code: none of them is missing in it. */
  readonly beside: ReadonlySet<string>
  /** `[…]` is an expression here: the template lies in an ARM deployment template. */
  readonly hasExpressions: boolean
  /** The object whose parameters and variables its expressions mean. */
  readonly scope: NodeId
  /** The shape it came in. */
  readonly container: 'resource' | 'body' | 'deployment'
  /** `undefined` when it cannot be told. */
  readonly os: System | undefined
  readonly osToldBy: OsToldBy | undefined
  readonly source: Part | undefined
  readonly customizers: readonly Part[]
  readonly validators: readonly Part[]
  readonly distributors: readonly Part[]
  /** The value at a path counted from the template. */
  readonly value: (path: Path) => Value | undefined
}
