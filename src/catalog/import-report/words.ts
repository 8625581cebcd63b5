import { counted } from '#core/counted.ts'
import { findHostedJson } from '#core/text/host-language.ts'
import type { Tree } from '#core/text/tree.ts'
import type { Analysis } from '../analyze.ts'
import { lockAt } from '../locked.ts'
import type { Template } from '../template.ts'

/** "a deployment template, with 2 image templates" */
export function containerWords({ container, templates, tree }: Analysis): string {
  const several = templates.length > 1 ? `, with ${templates.length} image templates` : ''
  return `${container?.label ?? 'a resource'}${hostOf(tree)}${several}`
}

/** The language the JSON stands in, or that makes it. */
function hostOf({ text, problems }: Tree): string {
  const kinds = new Set(problems.map(({ kind }) => kind))
  if (kinds.has('host-language')) return `, within ${findHostedJson(text)?.language ?? 'another language'}`
  return kinds.has('interpolation') || kinds.has('directive') ? ', as a template of Terraform' : ''
}

/** "source PlatformImage · 5 steps · 1 target · Linux" */
export function contentWords(template: Template): string {
  const { source, customizers, validators, distributors, os } = template
  if (lockAt(template, ['properties'])) return 'all properties from an expression'
  const parts = [
    source?.type === undefined ? 'no source that can be told' : `source ${source.type}`,
    counted(customizers.length, 'step'),
    ...(validators.length > 0 ? [counted(validators.length, 'validator')] : []),
    counted(distributors.length, 'target'),
    ...(os === undefined ? [] : [os]),
  ]
  return parts.join(' · ')
}
