import { declaredAt } from '#catalog/declaration.ts'
import type { Template } from '#catalog/template.ts'
import type { Path } from '#core/text/path.ts'
import { nodeAt, stringOf, typeOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import type { Tree } from '#core/text/tree.ts'
import { itemTitle, listItemOf, lists } from '../lists.ts'
import type { Side } from './side.ts'
import { shortened } from './value-words.ts'

interface PlaceWords {
  /** The title of the item it lies in, if it does. */
  readonly item: string | undefined
  /** Its own name, within that item: "Target regions › westus2". Empty for the item itself. */
  readonly own: string
}

/** What people call the value at a path of the document. */
export function placeWords(side: Side, path: Path): PlaceWords {
  const { template } = side
  if (!template || !isWithin(template, path)) return { item: undefined, own: path.join('.') || 'File' }
  const inTemplate = path.slice(template.base.length)
  const found = listItemOf(inTemplate)
  const part = found && lists[found.list].items(template)[found.index]
  if (!found || !part) return { item: undefined, own: labels(side.tree, template, inTemplate, 0) }
  const from = inTemplate.length - found.rest.length
  return { item: itemTitle(part, found.index), own: labels(side.tree, template, inTemplate, from) }
}

/** The field declared for a path of the document, where it lies in the template. */
export function fieldOf({ template }: Side, path: Path) {
  return template && isWithin(template, path) ? declaredAt(template, path.slice(template.base.length)) : undefined
}

/** "step", "validator", "target"; an entry of any other list. */
export function itemWord({ template }: Side, path: Path): string {
  const found = template && isWithin(template, path) ? listItemOf(path.slice(template.base.length)) : undefined
  return found && found.rest.length === 0 ? lists[found.list].one : 'entry'
}

function isWithin({ base }: Template, path: Path): boolean {
  return base.every((part, index) => path[index] === part)
}

/** `properties` holds everything: it tells nothing. */
function labels(tree: Tree, template: Template, path: Path, from: number): string {
  const names = path.flatMap((part, index) => {
    if (index < from || (index === 0 && part === 'properties' && path.length > 1)) return []
    const upTo = path.slice(0, index + 1)
    if (typeof part === 'number') return entryName(tree, template, upTo)
    const field = declaredAt(template, upTo)
    // Of a free key the field that holds it is found: tags, and identities by their IDs.
    return field?.name === part ? field.label : shortened(part.split('/').at(-1) ?? part)
  })
  return names.length === 0 && from === 0 ? 'Template' : names.join(' › ')
}

function entryName(tree: Tree, template: Template, path: Path): string {
  const name = nodeAt(tree, [...path, 'name'], template.node)
  return typeOf(tree, name) === NodeType.String ? shortened(stringOf(tree, name)) : `${Number(path.at(-1)) + 1}`
}
