import { defineSetting } from './define-setting.ts'

export const additionalDataDisks = defineSetting({
  step: 'build',
  field: {
    name: 'additionalDataDisks',
    label: 'Data disks',
    adds: 'a data disk',
    help: 'Empty disks added to the image. Not described in the public documentation yet.',
    since: '2025-10-01',
    shape: {
      type: 'list',
      items: {
        type: 'object',
        fields: [
          {
            name: 'sizeGB',
            label: 'Size',
            help: 'Size of the disk.',
            shape: { type: 'integer', minimum: 0 },
            unit: 'GB',
          },
        ],
      },
    },
    ifOmitted: 'None if omitted',
  },
})
