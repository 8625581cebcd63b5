import { kindsAt } from '#catalog/declaration.ts'
import type { Part, Template } from '#catalog/template.ts'
import type { Edit, JsonValue } from '#core/text/edit.ts'
import { sourceOf } from '#core/text/read.ts'
import { createKindChange } from './change-kind.ts'
import { createItemId } from './item-ids.ts'
import { createListEditor } from './list-editor.ts'
import { itemTitle, lists } from './lists.ts'
import { templateOf } from './selectors.ts'
import type { ListName, Outcome, WorkspaceActions } from './workspace-types.ts'
import type { Gateway } from './gateway.ts'

type ItemActions = Pick<
  WorkspaceActions,
  'addItem' | 'insertItems' | 'removeItem' | 'duplicateItem' | 'moveItem' | 'changeKind'
>

const noTemplate: Outcome = { ok: false, reason: 'This text holds no image template.' }

/** Changes of the ordered lists. They know what became of each item, so identity never has to be guessed. */
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
      const word = list === 'distribute' ? 'Target' : 'Step'
      if (outcome.ok)
        announce(`${word} added: ${type}, ${at + 1} of ${lists[list].items(current() ?? template).length}.`)
      return outcome
    },
    insertItems: (list, label, values, index, atEnd = []) => {
      const template = current()
      if (!template) return noTemplate
      const { path } = lists[list]
      const count = lists[list].items(template).length
      const rename = freeNames(lists[list].items(template))
      const insert =
        (at: number) =>
        (value: JsonValue, offset: number): Edit => {
          return { op: 'insert', path, index: at + offset, content: { value: rename(value) } }
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
    removeItem: (list, index) => {
      const template = current()
      const part = template && lists[list].items(template)[index]
      if (!part) return noTemplate
      const title = itemTitle(part, index)
      const edits: Edit[] = [{ op: 'remove', path: [...lists[list].path, index] }]
      const outcome = editList(list, `${title} deleted`, edits, (ids) => ids.splice(index, 1))
      if (outcome.ok) announce(`${title} deleted.`, { toast: true })
      return outcome
    },
    duplicateItem: (list, index) => {
      const template = current()
      const part = template && lists[list].items(template)[index]
      if (!part) return noTemplate
      const { path } = lists[list]
      const edits: Edit[] = [
        { op: 'insert', path, index: index + 1, content: { source: sourceOf(template.tree, part.node) } },
        ...renameCopy(template, list, index),
      ]
      const title = itemTitle(part, index)
      const outcome = editList(list, `${title} duplicated`, edits, (ids) => ids.splice(index + 1, 0, createItemId()), {
        opens: index + 1,
      })
      if (outcome.ok)
        announce(`${title} duplicated, ${index + 2} of ${lists[list].items(current() ?? template).length}.`)
      return outcome
    },
    moveItem: (list, from, to, origin) => {
      const template = current()
      const parts = template ? lists[list].items(template) : []
      const part = parts[from]
      if (!part || from === to || to < 0 || to >= parts.length) return { ok: true }
      const title = itemTitle(part, from)
      const sentence = `${title} moved from ${from + 1} to ${to + 1} of ${parts.length}`
      const edits: Edit[] = [{ op: 'move', path: lists[list].path, from, to }]
      const move = (ids: string[]) => ids.splice(to, 0, ...ids.splice(from, 1))
      const outcome = editList(list, sentence, edits, move, { origin: origin === 'drag' ? 'drag' : 'form' })
      if (outcome.ok) announce(`${sentence}.`)
      return outcome
    },
    changeKind: createKindChange(gateway),
  }
}

/** Gives a value the name it brings where no item has it, else that name with a number. */
function freeNames(parts: readonly Part[]): (value: JsonValue) => JsonValue {
  const taken = new Set(parts.map((part) => part.field('name')?.text.toLowerCase()))
  return (value) => {
    if (!isNamed(value)) return value
    let { name } = value
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${value.name}-${number}`
    taken.add(name.toLowerCase())
    return { ...value, name }
  }
}

function isNamed(value: JsonValue): value is Readonly<Record<string, JsonValue>> & { readonly name: string } {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
}

/** A copy may not share a name: names show in the build log, and run output names have to be unique. */
function renameCopy(template: Template, list: ListName, index: number): Edit[] {
  const key = list === 'distribute' ? 'runOutputName' : 'name'
  const parts = lists[list].items(template)
  const name = parts[index]?.field(key)
  if (name?.form !== 'literal' || name.text === '') return []
  const taken = new Set(parts.map((part) => part.field(key)?.text.toLowerCase()))
  const stem = name.text.replace(/-\d+$/, '')
  let number = 2
  while (taken.has(`${stem}-${number}`.toLowerCase())) number += 1
  return [{ op: 'set', path: [...lists[list].path, index + 1, key], content: { value: `${stem}-${number}` } }]
}
