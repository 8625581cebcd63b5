import type { Template } from '../template.ts'
import { featuresRegistered } from './features-registered.ts'
import { galleryExists } from './gallery-exists.ts'
import { identityExists } from './identity-exists.ts'
import { leastRole } from './least-role.ts'
import { nameFree } from './name-free.ts'
import { networkReady } from './network-ready.ts'
import { planAccepted } from './plan-accepted.ts'
import type { Preflight, PreflightEntry } from './preflight.ts'
import { sourceInRegion } from './source-in-region.ts'
import { stagingReady } from './staging-ready.ts'
import { storageReadable } from './storage-readable.ts'
import { targetGroupExists } from './target-group-exists.ts'

/** In the order in which one would look. */
export const entries: readonly Preflight[] = [
  featuresRegistered,
  identityExists,
  leastRole,
  sourceInRegion,
  planAccepted,
  galleryExists,
  targetGroupExists,
  storageReadable,
  networkReady,
  stagingReady,
  nameFree,
]

/** What a file cannot tell of this template, one of `all` in the file: to be made sure of before it is built. */
export function preflightOf(template: Template, all: readonly Template[]): readonly PreflightEntry[] {
  // Two targets may need the same thing.
  return [
    ...new Map(entries.flatMap((entriesOf) => entriesOf(template, all)).map((entry) => [entry.id, entry])).values(),
  ]
}
