import type { Version } from '#core/field.ts'
import type { Kind } from '#core/kind.ts'
import type { Finding } from '#core/finding.ts'
import { fromPointer } from '#core/text/path.ts'
import type { Path, Pointer } from '#core/text/path.ts'
import { checkTemplate, scopeOf } from '../checks/check-structure.ts'
import { declaredAt } from '../declaration.ts'
import { readDocument } from '../read-document.ts'
import type { Template } from '../template.ts'
import { onlyIn } from './brought.ts'

/** What a switch of the API version means to a template before anything else of it is changed. */
export interface VersionSwitch {
  /** Labels of what can be used from there on. */
  readonly adds: readonly string[]
  /** Labels of what the version does not have any more, used or not. */
  readonly drops: readonly string[]
  /** What of it the template uses: it is kept as it is, and marked. */
  readonly loses: readonly Lost[]
}

export interface Lost {
  readonly label: string
  /** Where it stands; several steps may use the same. */
  readonly paths: readonly Pointer[]
}

/** What changes between two versions, `from` being the one that the template is read as. */
export function versionSwitch(template: Template, from: Version, to: Version): VersionSwitch {
  const [adds, drops] = [labelsOf(to, from), labelsOf(from, to)]
  // What is only written in another way neither comes nor goes.
  return {
    adds: adds.filter((label) => !drops.includes(label)),
    drops: drops.filter((label) => !adds.includes(label)),
    loses: lostBetween(template, from, to),
  }
}

function labelsOf(version: Version, other: Version): readonly string[] {
  return [...new Set(onlyIn(version, other).map(({ label }) => label))]
}

function lostBetween(template: Template, from: Version, to: Version): readonly Lost[] {
  const before = new Set(lackingIn(template, from))
  const byLabel = new Map<string, Pointer[]>()
  for (const path of lackingIn(template, to)) {
    if (before.has(path)) continue
    const label = labelOf(template, path)
    byLabel.set(label, [...(byLabel.get(label) ?? []), path])
  }
  return [...byLabel].map(([label, paths]) => ({ label, paths }))
}

/** Where the check finds what a version lacks, blocks as one. */
function lackingIn({ tree, index }: Template, version: Version): readonly Pointer[] {
  const { templates } = readDocument(tree.text, { tree, as: { template: index, version } })
  const template = templates[index]
  if (!template) return []
  const findings: Finding[] = []
  checkTemplate(template, scopeOf(template, findings, new Set()))
  return findings.filter(({ code }) => code === 'SCH-VERSION').map(({ path }) => path)
}

function labelOf(template: Template, pointer: Pointer): string {
  const path = fromPointer(pointer)
  return kindAt(template, path)?.label ?? declaredAt(template, path)?.label ?? path.at(-1) ?? ''
}

/** A kind that is lacking stands at the property that chooses it. */
function kindAt(template: Template, path: Path): Kind | undefined {
  const shape = declaredAt(template, path.slice(0, -1))?.shape
  const union = shape?.type === 'list' ? shape.items : shape
  const type = template.value(path)?.text
  return union?.type === 'union' ? union.kinds.find((one) => one.type === type) : undefined
}
