import { kindsAt } from '#catalog/declaration.ts'
import type { Edit, JsonValue } from '#core/text/edit.ts'
import { createKindChange } from './change-kind.ts'
import { noTemplate } from './edit-actions.ts'
import { freeNames } from './free-names.ts'
import { createItemId } from './item-ids.ts'
import { createListEditor } from './list-editor.ts'
import { itemWord, lists } from './lists.ts'
import { templateOf } from './selectors.ts'
import type { WorkspaceActions } from './workspace-types.ts'
import type { Gateway } from './gateway.ts'

type ItemActions = Pick<WorkspaceActions, 'addItem' | 'insertItems' | 'changeKind'>

/** New items for the ordered lists. They know what became of each item, so identity never has to be guessed. */
export function createItemActions(gateway: Gateway): ItemActions {
  const { store, announce } = gateway
  const current = () => templateOf(store.getState())

  const editList = createListEditor(gateway)

  return {
    addItem: (list, type, index) => {
      const template = current()
      if (!template) return noTemplate
      const kind = kindsAt(template, lists[list].path).find((known) => known.type === type)
      const at = index ?? lists[list].items(template).length
      const value: JsonValue = { type, ...kind?.initial }
      const edits: Edit[] = [{ op: 'insert', path: lists[list].path, index: at, content: { value } }]
      const outcome = editList(list, `${type} added`, edits, (ids) => ids.splice(at, 0, createItemId()), { opens: at })
      if (outcome.ok)
        announce(`${itemWord(list)} added: ${type}, ${at + 1} of ${lists[list].items(current() ?? template).length}.`)
      return outcome
    },
    insertItems: (list, label, values, index, atEnd = []) => {
      const template = current()
      if (!template) return noTemplate
      const { path } = lists[list]
      const count = lists[list].items(template).length
      const names = freeNames(template, list, lists[list].items(template))
      const insert =
        (at: number) =>
        (value: JsonValue, offset: number): Edit => {
          return { op: 'insert', path, index: at + offset, content: { value: names.ofValue(value) } }
        }
      const edits = [...values.map(insert(index)), ...atEnd.map(insert(count + values.length))]
      const newIds = (length: number) => Array.from({ length }, createItemId)
      const change = (ids: string[]) => {
        ids.splice(index, 0, ...newIds(values.length))
        ids.push(...newIds(atEnd.length))
      }
      const outcome = editList(list, label, edits, change, { opens: index })
      if (outcome.ok) announce(`${label}, ${index + 1} of ${lists[list].items(current() ?? template).length}.`)
      return outcome
    },
    changeKind: createKindChange(gateway),
  }
}
