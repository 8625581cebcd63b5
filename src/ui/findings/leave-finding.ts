import { stepOf } from '#catalog/declaration.ts'
import type { Finding, Fix } from '#core/finding.ts'
import { fromPointer, toPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import type { Workspace } from '#store/workspace-types.ts'
import { keepFocus } from '../keep-focus.ts'

/** The field that a fix changes, where it stands in the same step; else the one it was found in. */
function changedPath({ path }: Finding, { edits }: Fix): Pointer {
  const [edit] = edits
  if (!edit || edit.op === 'text' || edit.op === 'remove') return path
  return stepOf(edit.path) === stepOf(fromPointer(path)) ? toPointer(edit.path) : path
}

/** Applies a fix, wherever it is offered, and says so. Its button goes with the finding, so focus goes to what it changed. */
export function applyFix({ actions }: Workspace, finding: Finding, fix: Fix) {
  const outcome = actions.applyFix(finding, fix)
  actions.announce(outcome.ok ? `${fix.title}: done.` : outcome.reason, { isRefusal: !outcome.ok })
  if (!outcome.ok) return
  if (finding.template === -1) keepFocus()
  else actions.showField(changedPath(finding, fix))
}

/** Of what goes with its finding, but changes no field: focus goes on in the list of problems, or at the field it stood under. */
export function leaveFinding({ actions }: Workspace, { path }: Finding, pressed: Element) {
  const problems = pressed.closest<HTMLElement>('[data-pane=problems]')
  if (problems) problems.focus()
  else actions.showField(path)
}
