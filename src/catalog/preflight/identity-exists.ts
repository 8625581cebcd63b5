import { az } from '../commands.ts'
import { buildIdentity, vmIdentities } from './known-ids.ts'
import type { Preflight } from './preflight.ts'

export const identityExists: Preflight = (template) =>
  [buildIdentity(template), ...vmIdentities(template)].flatMap((id) =>
    id
      ? [
          {
            id: `identity ${id.text}`,
            title: `The identity ${id.parts.identity} exists`,
            note: 'One that was deleted makes the template fail: "assigned managed identity cannot be used".',
            commands: [az('identity show', { ids: id.text, query: 'principalId', output: 'tsv' })],
          },
        ]
      : [],
  )
