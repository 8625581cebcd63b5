import type { Field } from '#core/field.ts'
import type { StepId } from '../steps.ts'

/** A property of the template itself or of its `properties`, and the step of the wizard it is edited in. */
export interface Setting {
  readonly step: StepId
  readonly field: Field
}

export function defineSetting(setting: Setting): Setting {
  return setting
}
