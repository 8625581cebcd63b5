/**
 * The syntax tree: flat columns over one text, so that a whole tree is a few
 * typed arrays (cheap to make, to walk, and to hand over from a worker).
 *
 * A node is its index. Children of an object are properties; a property's first
 * child is its key (a string), its last child its value, where there is one.
 * Spans are UTF-16 offsets into `text`, end exclusive; they never hold the
 * comments, commas or blanks around a node.
 */
export type NodeId = number

/** "There is no such node": the root of an empty text, the child of a scalar. */
export const noNode: NodeId = -1

export const NodeType = {
  Object: 1,
  Array: 2,
  Property: 3,
  String: 4,
  Number: 5,
  Boolean: 6,
  Null: 7,
  /** A value that is no JSON: a bare word, an unquoted `<placeholder>`. It lies in a damaged span. */
  Unknown: 8,
} as const
export type NodeType = (typeof NodeType)[keyof typeof NodeType]

export interface Tree {
  readonly text: string
  readonly count: number
  readonly types: Uint8Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly parents: Int32Array
  readonly firsts: Int32Array
  readonly lasts: Int32Array
  readonly nexts: Int32Array
  readonly previous: Int32Array
  /** Position among the siblings, from 0. */
  readonly indexes: Int32Array
  /** The value the text holds, or `noNode`. */
  readonly root: NodeId
  /** All syntax problems, by offset. Comments are none; a trailing comma is one that damages nothing. */
  readonly problems: readonly SyntaxProblem[]
  /** Terraform fills in this text: `${…}` is computed in it, also within strings. */
  readonly isInterpolated: boolean
  /** Set where the text differs from that of a tree before by this one string: nodes are numbered as there. */
  readonly edited?: Edited
  /** Where the text cannot be told from here on, up to the next sync point; sorted, not overlapping. */
  readonly damaged: readonly DamagedSpan[]
}

interface Edited {
  readonly node: NodeId
  /** The `starts` of the tree before, by which that is known again: it itself would keep all trees before it alive. */
  readonly before: Int32Array
}

export type SyntaxProblemKind =
  | 'missing-comma'
  | 'missing-colon'
  | 'missing-value'
  | 'missing-quote'
  | 'unclosed-string'
  | 'unclosed-comment'
  | 'unclosed-container'
  | 'missing-opener'
  | 'stray-closer'
  | 'stray-text'
  | 'trailing-comma'
  | 'bad-escape'
  | 'bad-number'
  | 'bad-character'
  | 'unquoted-key'
  | 'unquoted-value'
  | 'unquoted-placeholder'
  | 'single-quotes'
  | 'curly-quotes'
  | 'doubled-quotes'
  | 'unescaped-quotes'
  | 'empty'
  | 'host-language'
  | 'interpolation'
  | 'directive'

/** Not a fault: what is said of text that another language makes into JSON. */
export const remarks: readonly SyntaxProblemKind[] = ['host-language', 'interpolation', 'directive']

export interface SyntaxProblem {
  readonly kind: SyntaxProblemKind
  readonly start: number
  readonly end: number
  /** What is and what to do, in one or two short sentences, naming the user's own words. No line number. */
  readonly message: string
  /** The smallest change that would mend it, where one is safe to propose. `title` names the result: "Close the quote". */
  readonly repair?: { readonly title: string; readonly edits: readonly TextEdit[] }
}

export interface DamagedSpan {
  readonly start: number
  readonly end: number
  /** Index into `problems` of the problem that opened it. */
  readonly problem: number
}

/** Replace `length` UTF-16 units from `offset` by `content`. A list is sorted, does not overlap, and counts in the old text. */
export interface TextEdit {
  readonly offset: number
  readonly length: number
  readonly content: string
}
