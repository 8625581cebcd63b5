import { az } from '../commands.ts'
import type { Preflight } from './preflight.ts'

export const nameFree: Preflight = (template) => {
  const name = template.value(['name'])
  if (name?.form !== 'literal' || name.text === '') return []
  return [
    {
      id: `name ${name.text}`,
      title: `No template ${name.text} exists in its resource group`,
      note: 'A template cannot be changed: one of the same name, also one that failed, is deleted first.',
      commands: [
        az('image builder show', { name: name.text, 'resource-group': '<resourceGroup>', query: 'provisioningState' }),
      ],
    },
  ]
}
