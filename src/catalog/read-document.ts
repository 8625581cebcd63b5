import { parseTree } from '#core/text/parse.ts'
import type { Tree } from '#core/text/tree.ts'
import { readTemplates } from './read-template.ts'
import type { ReadAs, Reading } from './read-template.ts'

export interface Document extends Reading {
  readonly tree: Tree
}

export interface ReadOptions {
  /** Of this very text, where there is one already. */
  readonly tree?: Tree | undefined
  readonly as?: ReadAs | undefined
}

/** Text to templates, unchecked: the whole of it at once, whatever is wrong with the text. */
export function readDocument(text: string, { tree = parseTree(text), as }: ReadOptions = {}): Document {
  return { tree, ...readTemplates(tree, as) }
}
