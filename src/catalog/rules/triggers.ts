import { grouped, onceFor } from '#core/remember.ts'
import { nodeAt } from '#core/text/read.ts'
import { toPointer } from '#core/text/path.ts'
import type { Path, Pointer } from '#core/text/path.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { resourcesOf } from '../containers/deployment.ts'
import type { Template } from '../template.ts'
import { literalAt, memberOf } from '../tree-values.ts'
import { ubuntu } from './example-parts.ts'
import { literalText } from './literals.ts'

/** A resource that starts a template's build by itself, found beside the template or inside it. */
export interface Trigger {
  readonly node: NodeId
  /** Counted from the document. */
  readonly path: Path
}

/** Triggers came with this version. */
export const firstWithTriggers = '2022-07-01'

const child = /^(?:microsoft\.virtualmachineimages\/imagetemplates\/)?triggers$/i
const whole = /^microsoft\.virtualmachineimages\/imagetemplates\/triggers$/i

/** The triggers of a template, as far as names that are written out tell whose they are. */
export function triggersOf(template: Template, all: readonly Template[]): Trigger[] {
  const { tree, node, base, container } = template
  if (container !== 'deployment') return []
  const within = triggersIn(tree, memberOf(tree, node, 'resources'), [...base, 'resources'], child)
  const { count, triggers, byOwner } = siblingsOf(template, all)
  if (count === 1) return [...within, ...triggers]
  const own = literalText(template.value(['name']))?.toLowerCase()
  if (own === undefined) return within
  const named = byOwner.get(ownerIn(own)) ?? []
  return [...within, ...named.filter(({ name }) => name.startsWith(`${own}/`))]
}

/** Those of all templates, each with its number among its template's own. Two templates of one name share theirs. */
export function eachTrigger(all: readonly Template[]): (Trigger & { template: Template; index: number })[] {
  const seen = new Set<NodeId>()
  return all.flatMap((template) =>
    triggersOf(template, all).flatMap((trigger, index) => {
      if (seen.has(trigger.node)) return []
      seen.add(trigger.node)
      return [{ ...trigger, template, index }]
    }),
  )
}

/** What the templates of one list of resources share. */
interface Siblings {
  /** How many templates stand there. */
  count: number
  readonly triggers: readonly Named[]
  /** A child that stands beside its parent is called parent/child: by that parent. */
  readonly byOwner: ReadonlyMap<string, readonly Named[]>
}

interface Named extends Trigger {
  readonly name: string
}

function siblingsOf({ base }: Template, all: readonly Template[]): Siblings {
  return readSiblings(all).get(toPointer(base.slice(0, -1))) ?? alone
}

const alone: Siblings = { count: 0, triggers: [], byOwner: new Map() }

/** Rules ask for each template, and there may be thousands: the resources around them are looked through once. */
const readSiblings = onceFor((all: readonly Template[]): ReadonlyMap<Pointer, Siblings> => {
  const lists = new Map<Pointer, Siblings>()
  for (const { tree, base } of all) {
    const around = base.slice(0, -1)
    const pointer = toPointer(around)
    const present = lists.get(pointer)
    if (present) {
      present.count++
      continue
    }
    const triggers = triggersIn(tree, nodeAt(tree, around), around, whole).map((trigger) => {
      return { ...trigger, name: (literalAt(tree, trigger.node, 'name') ?? '').toLowerCase() }
    })
    lists.set(pointer, { count: 1, triggers, byOwner: grouped(triggers, ({ name }) => ownerIn(name)) })
  }
  return lists
})

function ownerIn(name: string): string {
  return name.split('/', 1)[0] ?? ''
}

function triggersIn(tree: Tree, resources: NodeId, path: Path, type: RegExp): Trigger[] {
  return resourcesOf(tree, resources)
    .filter(({ node }) => type.test(literalAt(tree, node, 'type') ?? ''))
    .map(({ node, key }) => ({ node, path: [...path, key] }))
}

/** For examples. */
export const triggered = (more: object = {}) => ({
  type: 'Microsoft.VirtualMachineImages/imageTemplates/triggers',
  apiVersion: firstWithTriggers,
  name: 'example/source',
  properties: { kind: 'SourceImage' },
  ...more,
})

/** A template that may have a trigger: its source can become newer. */
export const watching = { properties: { source: { ...ubuntu, version: 'latest' } } }
