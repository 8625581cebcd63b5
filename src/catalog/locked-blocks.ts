import type { Shape } from '#core/field.ts'
import type { Path } from '#core/text/path.ts'
import { NodeType } from '#core/text/tree.ts'
import { lockAt } from './locked.ts'
import { bodySettings } from './settings/index.ts'
import type { Part, Template } from './template.ts'

const isBlock = ({ type }: Shape) => type !== 'string' && type !== 'integer' && type !== 'boolean'

/** The blocks that expressions stand for: what they hold was not looked at. One that stands for all is the only one. */
export function lockedBlocks(template: Template): readonly Path[] {
  const whole = lockAt(template, ['properties'])
  if (whole) return [whole]
  const { customizers, validators, distributors } = template
  const settings = bodySettings.filter(({ field }) => isBlock(field.shape)).map(({ field }) => [field.name])
  const blocks = [...settings, ['validate', 'inVMValidations'], ['optimize', 'vmBoot']]
    .map((path) => ['properties', ...path])
    .filter((path) => lockAt(template, path)?.length === path.length)
  const items = [...customizers, ...validators, ...distributors].filter((part) => isLockedItem(template, part))
  return [...blocks, ...items.map(({ path }) => path)]
}

/** An item of a list that an expression stands for. */
export function isLockedItem({ tree, value }: Template, { node, path }: Part): boolean {
  return tree.types[node] === NodeType.String && value(path)?.form === 'expression'
}
