import type { ValueForm } from '#catalog/template.ts'
import { shownSource } from '#core/text/block-lines.ts'
import { fromPointer, toPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import { itemsOf, keyOf, sourceOf, stringOf, valueNodeOf } from '#core/text/read.ts'
import { NodeType, noNode } from '#core/text/tree.ts'
import { templateOf, valueAt } from '#store/selectors.ts'
import type { WorkspaceState } from '#store/workspace-types.ts'
import { useWorkspaceState } from '../workspace-context.tsx'

/** What the forms show of a value: flat, so that a field is drawn again only when its own value changed. */
export interface Shown {
  /** `undefined` where the property is omitted. */
  readonly type: NodeType | undefined
  readonly form: ValueForm
  /** Decoded text of a string, source of a number, boolean or null; empty for objects and arrays. */
  readonly text: string
}

const omitted: Shown = { type: undefined, form: 'literal', text: '' }

export function shownAt(state: WorkspaceState, path: Pointer): Shown {
  return valueAt(state, path) ?? omitted
}

export function sameShown(a: Shown, b: Shown): boolean {
  return a.type === b.type && a.form === b.form && a.text === b.text
}

export function useShown(path: Pointer): Shown {
  return useWorkspaceState((state) => shownAt(state, path), sameShown)
}

export function useIsPresent(path: Pointer): boolean {
  return useWorkspaceState((state) => valueAt(state, path) !== undefined)
}

export function useIsReadOnly(): boolean {
  return useWorkspaceState((state) => state.readOnly !== undefined)
}

/** The path one deeper. */
export function child(path: Pointer, part: string | number): Pointer {
  return path + toPointer([part])
}

export function lastPart(path: Pointer): string {
  return fromPointer(path).at(-1) ?? ''
}

/** Number of items or properties; 0 where there is no array or object. */
export function countAt(state: WorkspaceState, path: Pointer): number {
  const value = valueAt(state, path)
  const template = templateOf(state)
  if (!value || !template || !isContainer(value.type)) return 0
  return itemsOf(template.tree, value.node).length
}

/** The keys of an object in their order, duplicates included. */
export function keysAt(state: WorkspaceState, path: Pointer): readonly string[] {
  const value = valueAt(state, path)
  const template = templateOf(state)
  if (!template || value?.type !== NodeType.Object) return []
  return itemsOf(template.tree, value.node).map((property) => keyOf(template.tree, property))
}

/** The values of an object in their order as texts, those of repeated keys too. */
export function textsAt(state: WorkspaceState, path: Pointer): readonly string[] {
  const value = valueAt(state, path)
  const template = templateOf(state)
  if (!template || value?.type !== NodeType.Object) return []
  return itemsOf(template.tree, value.node).map((property) =>
    stringOf(template.tree, valueNodeOf(template.tree, property)),
  )
}

/** The items of an array as shown; objects and arrays among them come as their source. */
export function itemsAt(state: WorkspaceState, path: Pointer): readonly Shown[] {
  const value = valueAt(state, path)
  const template = templateOf(state)
  if (!template || value?.type !== NodeType.Array) return []
  return itemsOf(template.tree, value.node).map((node, index) => {
    const item = template.value([...value.path, index])
    if (!item) return omitted
    return isContainer(item.type) ? { ...item, text: sourceOf(template.tree, node) } : item
  })
}

/** The JSON source of a value, with the indentation of its first line taken from all; `undefined` where omitted. */
export function sourceAt(state: WorkspaceState, path: Pointer): string | undefined {
  const value = valueAt(state, path)
  const template = templateOf(state)
  if (!value || !template || value.node === noNode) return undefined
  return shownSource(template.tree, value.node)
}

export function isContainer(type: NodeType | undefined): boolean {
  return type === NodeType.Object || type === NodeType.Array
}

export function sameList<T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean = Object.is): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => isSame(item, b[index] as T)))
}

/** Typed in the text as an expression would be, whole or not: `[`, but not the literal `[[`. */
export function looksLikeExpression(text: string): boolean {
  return text.startsWith('[') && !text.startsWith('[[')
}

export function looksLikePlaceholder(text: string): boolean {
  return /^<[^<>]+>$/.test(text)
}
