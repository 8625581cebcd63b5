import type { Part, Template } from '#catalog/template.ts'
import { counted } from '#core/counted.ts'
import type { Path } from '#core/text/path.ts'
import type { ItemTrace } from './item-ids.ts'
import type { ListName } from './workspace-types.ts'

interface List {
  readonly path: Path
  readonly items: (template: Template) => readonly Part[]
  /** One item of it, within a sentence. */
  readonly one: string
}

/** The ordered lists of a template: where each stands and how one of its items is called. */
export const lists: Readonly<Record<ListName, List>> = {
  customize: { path: ['properties', 'customize'], items: ({ customizers }) => customizers, one: 'step' },
  validate: {
    path: ['properties', 'validate', 'inVMValidations'],
    items: ({ validators }) => validators,
    one: 'validator',
  },
  distribute: { path: ['properties', 'distribute'], items: ({ distributors }) => distributors, one: 'target' },
}

/** "Step", at the beginning of a sentence. */
export function itemWord(list: ListName): string {
  const { one } = lists[list]
  return one.charAt(0).toUpperCase() + one.slice(1)
}

/** "3 steps" */
export function countOf(list: ListName, count: number): string {
  return counted(count, lists[list].one)
}

export const listNames = ['customize', 'validate', 'distribute'] as const satisfies readonly ListName[]

/** The item that a path leads to or into, and the rest of the path from there. */
export function listItemOf(path: Path): { list: ListName; index: number; rest: Path } | undefined {
  for (const list of listNames) {
    const { path: listPath } = lists[list]
    const index = Number(path[listPath.length])
    if (listPath.every((part, at) => part === path[at]) && Number.isInteger(index)) {
      return { list, index, rest: path.slice(listPath.length + 1) }
    }
  }
  return undefined
}

/** What people call an item: its name, else its kind, else its place. */
export function itemTitle(part: Part, index: number): string {
  const name = part.field('name') ?? part.field('runOutputName')
  if (name && name.text !== '') return name.text
  return part.type ?? (part.list === 'source' ? 'Source' : `${itemWord(part.list)} ${index + 1}`)
}

export function tracesOf(template: Template | undefined, list: ListName): readonly ItemTrace[] {
  if (!template) return []
  return lists[list].items(template).map((part): ItemTrace => ({
    start: template.tree.starts[part.node] ?? -1,
    source: () => template.tree.text.slice(template.tree.starts[part.node], template.tree.ends[part.node]),
    label: () => {
      const name = (part.field('name') ?? part.field('runOutputName'))?.text ?? ''
      return part.type === undefined && name === '' ? '' : `${part.type ?? ''} ${name}`
    },
  }))
}
