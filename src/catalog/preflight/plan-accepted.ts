import { az } from '../commands.ts'
import type { Preflight } from './preflight.ts'

/** An image with a plan is bought: its terms are accepted once in a subscription. */
export const planAccepted: Preflight = (template) => {
  const text = (name: string) => {
    const value = template.value(['properties', 'source', 'planInfo', name])
    return value?.form === 'literal' ? value.text : undefined
  }
  if (!template.value(['properties', 'source', 'planInfo'])) return []
  const terms = {
    publisher: text('planPublisher') ?? '<planPublisher>',
    offer: text('planProduct') ?? '<planProduct>',
    plan: text('planName') ?? '<planName>',
  }
  return [
    {
      id: 'plan',
      title: `The terms of the plan ${terms.plan} are accepted`,
      note: 'Once in the subscription that builds, and in each that will run VMs from the image.',
      commands: [az('vm image terms accept', terms)],
    },
  ]
}
