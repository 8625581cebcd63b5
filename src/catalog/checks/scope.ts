import type { Field, Shape, Version } from '#core/field.ts'
import type { Finding, Fix, Severity } from '#core/finding.ts'
import type { JsonValue } from '#core/text/edit.ts'
import { toPointer } from '#core/text/path.ts'
import type { Path } from '#core/text/path.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { strictSince } from '../versions.ts'
import { markOf } from './mark.ts'
import type { Mark } from './mark.ts'

/** What a structural check knows of the template around it, and where it says what it finds. */
export interface Scope {
  readonly tree: Tree
  readonly version: Version
  /** The text names no version this product knows; `version` is a guess. */
  readonly isVersionGuessed: boolean
  /** The text names it, so that another can be put there. */
  readonly isVersionWritten: boolean
  readonly hasExpressions: boolean
  /** The template itself. */
  readonly root: NodeId
  /** Position of the template. */
  readonly template: number
  /** Lists whose items are checked one by one elsewhere. */
  readonly leftOut: ReadonlySet<NodeId>
  readonly findings: Finding[]
}

/** A value and what is declared for it. Paths count from the template. */
export interface Spot {
  readonly node: NodeId
  readonly path: Path
  readonly field: Field
  readonly shape: Shape
  /** What a new one would start with. */
  readonly initial?: JsonValue | undefined
}

/** Checks a spot by its shape; the checks of blocks hand it what is in them. */
export type Descend = (scope: Scope, spot: Spot) => void

export interface Fault {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly fixes?: readonly Fix[]
}

export function report(scope: Scope, path: Path, node: NodeId, fault: Fault, mark?: Mark): void {
  scope.findings.push({
    code: fault.code,
    severity: fault.severity,
    message: fault.message,
    path: toPointer(path),
    range: mark ?? markOf(scope.tree, node),
    fixes: fault.fixes ?? [],
    template: scope.template,
  })
}

/** How bad a name is that the service refuses from the strict versions on, and ignores before. */
export function strictSeverity({ version }: Pick<Scope, 'version'>): Severity {
  return version >= strictSince ? 'error' : 'warning'
}
