import { parseTree } from '#core/text/parse.ts'
import type { Tree } from '#core/text/tree.ts'
import { noFacts } from './facts.ts'
import type { Facts } from './facts.ts'
import { readTemplates } from './read-template.ts'
import type { ReadAs, Reading } from './read-template.ts'

export interface Document extends Reading {
  readonly tree: Tree
  /** What the templates were read with beside the text. */
  readonly facts: Facts
}

export interface ReadOptions {
  /** Of this very text, where there is one already. */
  readonly tree?: Tree | undefined
  readonly as?: ReadAs | undefined
  /** What the user has said of the templates. */
  readonly facts?: Facts | undefined
}

/** Text to templates, unchecked: the whole of it at once, whatever is wrong with the text. */
export function readDocument(
  text: string,
  { tree = parseTree(text), as, facts = noFacts }: ReadOptions = {},
): Document {
  return { tree, facts, ...readTemplates(tree, as, facts) }
}
