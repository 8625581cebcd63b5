import { templateName } from '#store/draft-summary.ts'
import { fileNameOf } from '#store/opening.ts'
import { templateOf } from '#store/selectors.ts'
import type { WorkspaceState } from '#store/workspace-types.ts'

/** What an open draft is called: as its template is, else as its file. */
export function draftTitle(state: WorkspaceState): string {
  return templateName(templateOf(state)) ?? (state.document ? fileNameOf(state.document, undefined) : '')
}
