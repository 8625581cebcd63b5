import type { Field } from '#core/field.ts'

export const name: Field = {
  name: 'name',
  label: 'Name',
  help: 'Shown in the validation log.',
  shape: { type: 'string' },
  half: true,
}
