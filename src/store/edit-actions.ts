import { orderAt } from '#catalog/declaration.ts'
import type { Template } from '#catalog/template.ts'
import { parseTree } from '#core/text/parse.ts'
import type { Edit } from '#core/text/edit.ts'
import { toPointer } from '#core/text/path.ts'
import type { Path } from '#core/text/path.ts'
import { planEdits } from '#core/text/plan.ts'
import { templateOf } from './selectors.ts'
import { changeLabel } from './labels.ts'
import type { Outcome, WorkspaceActions } from './workspace-types.ts'
import type { Change, Gateway } from './gateway.ts'

type EditActions = Pick<WorkspaceActions, 'setField' | 'setSource' | 'renameKey' | 'edit' | 'applyFix' | 'changeText'>

export const noTemplate: Outcome = { ok: false, reason: 'This text holds no image template.' }

/** Plans edits of a template and commits them as one transaction. Paths count from the template. */
export function commitEdits(
  { store, commit, announce }: Gateway,
  template: Template | undefined,
  edits: readonly Edit[],
  change: Omit<Change, 'edits'>,
): Outcome {
  const { analysis } = store.getState()
  const base = template?.base ?? []
  const planned = planEdits(
    analysis.tree,
    edits.map((edit) => rebase(base, edit)),
    {
      order: (path) => (template ? orderAt(template, path.slice(base.length)) : undefined),
    },
  )
  if (!planned.ok) {
    // A field says it where it stands; a button that does nothing, without a word, would look broken.
    if (change.path === undefined) announce(planned.reason, { isRefusal: true })
    return { ok: false, reason: planned.reason }
  }
  return commit({ ...change, edits: planned.edits })
}

function rebase(base: Path, edit: Edit): Edit {
  return edit.op === 'text' || base.length === 0 ? edit : { ...edit, path: [...base, ...edit.path] }
}

export function createEditActions(gateway: Gateway): EditActions {
  const { store, commit, retract, lastChange } = gateway
  const template = () => templateOf(store.getState())

  /**
   * A field that was emptied took its property out, with its comments. Typing
   * on in it takes that back first, so that all is where it was.
   */
  function resumeStay(path: Path, pointer: string) {
    const last = lastChange()
    if (last?.origin === 'form' && last.path === pointer && template()?.value(path) === undefined) retract()
  }

  function editField(
    path: Path,
    change: (current: Template) => { edits: readonly Edit[]; label: string; staysInField: boolean },
  ): Outcome {
    const current = template()
    if (!current) return noTemplate
    const { edits, label, staysInField } = change(current)
    const pointer = toPointer([...current.base, ...path])
    return commitEdits(gateway, current, edits, { label, origin: 'form', ...(staysInField && { path: pointer }) })
  }

  return {
    setField: (path, value, options) => {
      const current = template()
      if (current && value !== undefined) resumeStay(path, toPointer([...current.base, ...path]))
      const outcome = editField(path, (now) => ({
        edits: [value === undefined ? { op: 'remove', path } : { op: 'set', path, content: { value } }],
        label: options?.label ?? changeLabel(now, path, value),
        staysInField: true,
      }))
      // Who names the change has a button for it, and no place for a reason.
      if (!outcome.ok && options?.label !== undefined) gateway.announce(outcome.reason, { isRefusal: true })
      return outcome
    },
    setSource: (path, source) => {
      const [problem] = parseTree(source).problems
      if (problem) return { ok: false, reason: problem.message }
      return editField(path, (now) => ({
        edits: [{ op: 'set', path, content: { source } }],
        label: changeLabel(now, path, source),
        staysInField: false,
      }))
    },
    renameKey: (path, key) =>
      editField(path, (now) => ({
        edits: [{ op: 'rename', path, key }],
        label: changeLabel(now, path, key),
        staysInField: false,
      })),
    edit: (label, edits, origin = 'form') => commitEdits(gateway, template(), edits, { label, origin }),
    applyFix: (finding, fix) =>
      commitEdits(gateway, store.getState().analysis.templates[finding.template], fix.edits, {
        label: fix.title,
        origin: 'fix',
      }),
    changeText: (edits, caret, isComposing) => {
      commit({
        edits,
        label: 'Typing in the JSON',
        origin: 'editor',
        caret: caret.after,
        isComposing: isComposing ?? false,
      })
    },
  }
}
