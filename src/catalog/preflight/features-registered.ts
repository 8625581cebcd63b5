import { az } from '../commands.ts'
import { findRegion } from '../regions.ts'
import { literalText } from '../rules/literals.ts'
import { triggersOf } from '../rules/triggers.ts'
import type { Preflight, PreflightEntry } from './preflight.ts'

const namespace = 'Microsoft.VirtualMachineImages'

/** Triggers, and regions in preview. */
export const featuresRegistered: Preflight = (template, all) => {
  const region = findRegion(literalText(template.value(['location'])) ?? '')
  const ofRegion = region?.feature === undefined ? [] : [feature(region.feature, `for ${region.displayName}`)]
  return triggersOf(template, all).length > 0 ? [...ofRegion, feature('Triggers', 'for its trigger')] : ofRegion
}

function feature(name: string, reason: string): PreflightEntry {
  return {
    id: `feature ${name}`,
    title: `The subscription has registered the feature ${name}, ${reason}`,
    note: 'Registering takes some minutes. Register the provider once more afterwards.',
    commands: [
      az('feature show', { namespace, name, query: 'properties.state' }),
      az('feature register', { namespace, name }),
      az('provider register', { namespace }),
    ],
  }
}
