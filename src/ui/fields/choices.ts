import { regions } from '#catalog/regions.ts'
import type { Shape } from '#core/field.ts'

/** A known value of an open list, and what it means. */
export interface Choice {
  readonly value: string
  readonly label: string
}

const regionChoices: readonly Choice[] = regions.map(({ name, displayName }) => ({ value: name, label: displayName }))

/** Sizes that builds commonly run on; every other one may be typed. */
const sizeChoices: readonly Choice[] = [
  { value: 'Standard_D1_v2', label: '1 core, 3.5 GB' },
  { value: 'Standard_D2ds_v4', label: '2 cores, 8 GB, temporary disk' },
  { value: 'Standard_D2s_v5', label: '2 cores, 8 GB' },
  { value: 'Standard_D4s_v5', label: '4 cores, 16 GB' },
  { value: 'Standard_D8s_v5', label: '8 cores, 32 GB' },
  { value: 'Standard_E4s_v5', label: '4 cores, 32 GB' },
  { value: 'Standard_F4s_v2', label: '4 cores, 8 GB' },
  { value: 'Standard_B2ms', label: '2 cores, 8 GB, burstable' },
]

/** What is offered for a text; `undefined` where nothing is known to offer. */
export function choicesOf(shape: Shape): readonly Choice[] | undefined {
  if (shape.type !== 'string') return undefined
  if (shape.format === 'region') return regionChoices
  if (shape.format === 'vm-size') return sizeChoices
  return shape.open === true ? shape.values?.map((value) => ({ value, label: '' })) : undefined
}
