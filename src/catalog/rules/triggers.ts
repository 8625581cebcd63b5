import { nodeAt } from '#core/text/read.ts'
import type { Path } from '#core/text/path.ts'
import type { NodeId } from '#core/text/tree.ts'
import { resourcesOf } from '../containers/deployment.ts'
import type { Template } from '../template.ts'
import { literalAt } from '../tree-values.ts'
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

const whole = /^microsoft\.virtualmachineimages\/imagetemplates\/triggers$/i

/** The triggers of a template, as far as names that are written out tell whose they are. */
export function triggersOf(template: Template, all: readonly Template[]): Trigger[] {
  const { base } = template
  if (template.container !== 'deployment') return []
  const within = [...base, 'resources']
  const around = base.slice(0, -1)
  const isAlone = all.filter((one) => String(one.base.slice(0, -1)) === String(around)).length === 1
  return [
    ...triggersIn(template, within, /^(?:microsoft\.virtualmachineimages\/imagetemplates\/)?triggers$/i),
    ...triggersIn(template, around, whole).filter(({ node }) => isAlone || isNamedFor(template, node)),
  ]
}

/** Those of all templates, each with its number among its template's own. */
export function eachTrigger(all: readonly Template[]): (Trigger & { template: Template; index: number })[] {
  return all.flatMap((template) => triggersOf(template, all).map((trigger, index) => ({ ...trigger, template, index })))
}

function triggersIn({ tree }: Template, path: Path, type: RegExp): Trigger[] {
  return resourcesOf(tree, nodeAt(tree, path))
    .filter(({ node }) => type.test(literalAt(tree, node, 'type') ?? ''))
    .map(({ node, key }) => ({ node, path: [...path, key] }))
}

/** A child that stands beside its parent is called parent/child. */
function isNamedFor(template: Template, node: NodeId): boolean {
  const own = literalText(template.value(['name']))
  return (
    own !== undefined &&
    (literalAt(template.tree, node, 'name') ?? '').toLowerCase().startsWith(`${own.toLowerCase()}/`)
  )
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
