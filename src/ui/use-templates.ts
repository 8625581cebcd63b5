import type { Pointer } from '#core/text/path.ts'
import { templateName } from '#store/draft-summary.ts'
import type { WorkspaceState } from '#store/workspace-types.ts'
import { sameList } from './fields/read.ts'
import { useWorkspaceState } from './workspace-context.tsx'

/** What a menu says of a template; plain values, so that a key in a template draws no menu again. */
interface TemplateEntry {
  readonly name: string
  readonly pointer: Pointer
}

/** The templates of the file, in its order; each key makes them anew, but what they are called stays. */
export function useTemplates(): readonly TemplateEntry[] {
  return useWorkspaceState(entriesOf, (a, b) => sameList(a, b, isSame))
}

function entriesOf({ analysis }: WorkspaceState): readonly TemplateEntry[] {
  return analysis.templates.map((template) => ({
    name: templateName(template) ?? `Template ${template.index + 1}`,
    pointer: template.pointer,
  }))
}

function isSame(a: TemplateEntry, b: TemplateEntry): boolean {
  return a.name === b.name && a.pointer === b.pointer
}
