import type { Finding } from '#core/finding.ts'
import { checkTemplates } from './checks/check-templates.ts'
import { readDocument } from './read-document.ts'
import type { Document, ReadOptions } from './read-document.ts'

/**
 * The one engine: what the form, the editor, the list of problems and the
 * command line say of a text all comes from here.
 */
export interface Analysis extends Document {
  readonly findings: readonly Finding[]
}

export function analyze(text: string, options: ReadOptions = {}): Analysis {
  const document = readDocument(text, options)
  return { ...document, findings: checkTemplates(document) }
}
