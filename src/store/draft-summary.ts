import type { Analysis } from '#catalog/analyze.ts'
import type { Template } from '#catalog/template.ts'
import { counted } from '#core/counted.ts'
import { fileNameOf } from './opening.ts'
import type { OpenDocument } from './workspace-types.ts'

/** What a list of drafts shows of one: its name, what is in it, how many errors. */
export function describeDraft(
  document: OpenDocument,
  analysis: Analysis,
): { title: string; summary: string; errors: number } {
  const [template] = analysis.templates
  return {
    title: templateName(template) ?? fileNameOf(document, undefined),
    summary: template ? summarize(template) : 'No image template',
    errors: analysis.findings.filter(({ severity }) => severity === 'error').length,
  }
}

/** The template's name where it is written out. */
export function templateName(template: Template | undefined): string | undefined {
  const name = template?.value(['name'])
  return name?.form === 'literal' && name.text !== '' ? name.text : undefined
}

function summarize(template: Template): string {
  const { source, customizers, distributors } = template
  const image = [source?.field('offer'), source?.field('sku')].filter((value) => value?.form === 'literal')
  const from = image.map((value) => value?.text).join(' ') || source?.type
  return [from, counted(customizers.length, 'step'), counted(distributors.length, 'target')].filter(Boolean).join(' · ')
}
