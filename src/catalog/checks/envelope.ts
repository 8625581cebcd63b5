import type { Template } from '../template.ts'

/** What is true of the object around `properties`, which depends on the shape the template comes in. */

/** What Azure Resource Manager itself reads of a resource of a deployment template. */
const resourceKeywords: ReadonlySet<string> = new Set([
  'condition',
  'comments',
  'metadata',
  'resources',
  'scope',
  'asserts',
])

/** What an exported resource carries that is never sent. */
export const writtenByAzure: ReadonlySet<string> = new Set(['id', 'systemData', 'etag'])

const wanted: Readonly<Record<Template['container'], ReadonlySet<string>>> = {
  deployment: new Set(['type', 'apiVersion', 'name', 'location', 'identity']),
  resource: new Set(['type', 'location', 'identity']),
  body: new Set(['location', 'identity']),
}

export function allowedAround({ container }: Template): ReadonlySet<string> {
  return container === 'deployment' ? new Set([...resourceKeywords, ...writtenByAzure]) : writtenByAzure
}

export function isWantedAround({ container }: Template, name: string): boolean {
  return wanted[container].has(name)
}
