import type { Field, Shape } from '#core/field.ts'
import { defineSetting } from './define-setting.ts'

const reaction: Shape = { type: 'string', values: ['cleanup', 'abort'], open: true }

const onCustomizerError: Field = {
  name: 'onCustomizerError',
  label: 'When a step fails',
  help: 'With cleanup the build VM is deleted. With abort it stays, with its network and its costs, until you delete it.',
  shape: reaction,
  fallback: 'cleanup',
  ifOmitted: 'cleanup if omitted',
  half: true,
}

export const errorHandling = defineSetting({
  step: 'build',
  field: {
    name: 'errorHandling',
    label: 'Error handling',
    help: 'What happens to the build VM after a failure. Keep it to look for the cause.',
    since: '2023-07-01',
    shape: {
      type: 'object',
      fields: [onCustomizerError, { ...onCustomizerError, name: 'onValidationError', label: 'When a validator fails' }],
    },
  },
})
