import { validators } from '../validators/index.ts'
import { defineSetting } from './define-setting.ts'

export const validate = defineSetting({
  step: 'validate',
  field: {
    name: 'validate',
    label: 'Validate',
    help: 'Checks on a VM made from the finished image, before it is distributed.',
    since: '2022-02-14',
    shape: {
      type: 'object',
      fields: [
        {
          name: 'continueDistributeOnFailure',
          label: 'Distribute even if validation fails',
          help: 'The image goes out all the same; the run still counts as failed. Use it with care.',
          shape: { type: 'boolean' },
          fallback: false,
          ifOmitted: 'Off if omitted',
        },
        {
          name: 'sourceValidationOnly',
          label: 'Validate the source only',
          help: 'Checks the source image as it is. Nothing is built, so the steps of Customize have no effect.',
          shape: { type: 'boolean' },
          fallback: false,
          ifOmitted: 'Off if omitted',
        },
        {
          name: 'inVMValidations',
          label: 'Validators',
          help: 'They run in this order. One failure fails the validation.',
          shape: { type: 'list', items: { type: 'union', discriminator: 'type', kinds: validators } },
        },
      ],
    },
  },
})
