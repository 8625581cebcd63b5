import { parseTree } from '#core/text/parse.ts'
import type { Tree } from '#core/text/tree.ts'
import { readTemplates } from './read-template.ts'
import type { Reading } from './read-template.ts'

export interface Document extends Reading {
  readonly tree: Tree
}

/** Text to templates, unchecked: the whole of it at once, whatever is wrong with the text. */
export function readDocument(text: string, { tree = parseTree(text) }: { readonly tree?: Tree } = {}): Document {
  return { tree, ...readTemplates(tree) }
}
