import { defineKind } from '#core/kind.ts'

export const source = defineKind({
  type: 'Source',
  label: 'Source',
  description: 'From the version of the source image.',
  icon: 'version',
  fields: [],
  initial: {},
  summarize: () => '',
})
