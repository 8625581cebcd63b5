import type { Part, Value } from '../template.ts'

const names = ['scriptUri', 'script', 'sourceUri']

/** The addresses a step downloads from. A source has a sourceUri, too, which is no script. */
export function uriFields(part: Part): readonly Value[] {
  if (part.list !== 'customize' && part.list !== 'validate') return []
  return names.flatMap((name) => part.field(name) ?? [])
}
