import { orderAt } from '#catalog/declaration.ts'
import type { Template } from '#catalog/template.ts'
import { parseTree } from '#core/text/parse.ts'
import type { Edit } from '#core/text/edit.ts'
import { toPointer } from '#core/text/path.ts'
import type { Path } from '#core/text/path.ts'
import { planEdits } from '#core/text/plan.ts'
import { itemsOf, keyOf } from '#core/text/read.ts'
import { noNode } from '#core/text/tree.ts'
import { templateOf } from './selectors.ts'
import { changeLabel } from './labels.ts'
import type { FieldChange, Outcome, WorkspaceActions } from './workspace-types.ts'
import type { Change, Gateway } from './gateway.ts'

type EditActions = Pick<WorkspaceActions, 'setField' | 'setSource' | 'renameKey' | 'edit' | 'applyFix' | 'changeText'>

export const noTemplate: Outcome = { ok: false, reason: 'This text holds no image template.' }

/** Plans edits of a template and commits them as one transaction. Paths count from the template. */
export function commitEdits(
  { store, commit }: Gateway,
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
  if (!planned.ok) return { ok: false, reason: planned.reason }
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
    { label, isTyped = false }: FieldChange,
    change: (current: Template) => { edits: readonly Edit[]; label: string; place: Path },
  ): Outcome {
    const current = template()
    if (!current) return noTemplate
    const { edits, place, ...said } = change(current)
    const pointer = toPointer([...current.base, ...place])
    return commitEdits(gateway, current, edits, {
      label: label ?? said.label,
      origin: 'form',
      ...(isTyped && { path: pointer }),
    })
  }

  /** What a button does has no place of its own for a reason; without a word it would look broken. */
  function seen(outcome: Outcome): Outcome {
    if (!outcome.ok) gateway.announce(outcome.reason, { isRefusal: true })
    return outcome
  }

  return {
    setField: (path, value, options = {}) => {
      const current = template()
      if (current && value !== undefined && options.isTyped === true)
        resumeStay(path, toPointer([...current.base, ...path]))
      const outcome = editField(options, (now) => ({
        edits: [value === undefined ? { op: 'remove', path } : { op: 'set', path, content: { value } }],
        label: changeLabel(now, path, value),
        place: path,
      }))
      // Who names the change has a button for it.
      return options.label === undefined ? outcome : seen(outcome)
    },
    setSource: (path, source, options = {}) => {
      const [problem] = parseTree(source).problems
      if (problem) return { ok: false, reason: problem.message }
      return editField(options, (now) => ({
        edits: [{ op: 'set', path, content: { source, isTypedOver: true } }],
        label: changeLabel(now, path, source),
        place: path,
      }))
    },
    renameKey: (path, key, options = {}) =>
      editField(options, (now) => ({
        edits: [{ op: 'rename', path, key }],
        label: changeLabel(now, path, key),
        place: placeOfKey(now, path),
      })),
    edit: (label, edits, origin = 'form', more = {}) =>
      seen(commitEdits(gateway, template(), edits, { ...more, label, origin })),
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
        caret,
        isComposing: isComposing ?? false,
      })
    },
  }
}

/** A key that is typed is another one at each letter: its place among the others stays. */
function placeOfKey(template: Template, path: Path): Path {
  const owner = path.slice(0, -1)
  const properties = itemsOf(template.tree, template.value(owner)?.node ?? noNode)
  return [...owner, properties.findIndex((property) => keyOf(template.tree, property) === path.at(-1))]
}
