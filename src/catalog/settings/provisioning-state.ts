import type { Shape } from '#core/field.ts'
import { defineSetting } from './define-setting.ts'

const shapeOf = (values: readonly string[]): Shape => ({ type: 'string', values })

export const provisioningState = defineSetting({
  step: 'review',
  field: {
    name: 'provisioningState',
    label: 'Provisioning state',
    help: 'State of the template resource. The service writes it.',
    shape: { type: 'string', values: ['Creating', 'Succeeded', 'Failed', 'Deleting'], open: true },
    readOnly: true,
    changes: [
      { from: '2019-05-01-preview', shape: shapeOf(['Creating', 'Updating', 'Succeeded', 'Failed', 'Deleting']) },
      {
        from: '2022-07-01',
        shape: shapeOf(['Creating', 'Updating', 'Succeeded', 'Failed', 'Deleting', 'Canceled']),
      },
    ],
  },
})
