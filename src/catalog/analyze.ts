import type { Finding } from '#core/finding.ts'
import { parseTree } from '#core/text/parse.ts'
import type { Tree } from '#core/text/tree.ts'
import { checkTemplates } from './checks/check-templates.ts'
import { readTemplates } from './read-template.ts'
import type { Reading } from './read-template.ts'

/**
 * The one engine: what the form, the editor, the list of problems and the
 * command line say of a text all comes from here.
 */
export interface Document extends Reading {
  readonly tree: Tree
}

export interface Analysis extends Document {
  readonly findings: readonly Finding[]
}

/** Text to templates, unchecked: the whole of it at once, whatever is wrong with the text. */
export function readDocument(text: string, { tree = parseTree(text) }: { readonly tree?: Tree } = {}): Document {
  return { tree, ...readTemplates(tree) }
}

export function analyze(text: string, options: { readonly tree?: Tree } = {}): Analysis {
  const document = readDocument(text, options)
  return { ...document, findings: checkTemplates(document.tree, document.templates) }
}
