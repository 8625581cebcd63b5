import { state } from '../fields.ts'
import { defineSetting } from './define-setting.ts'

export const autoRun = defineSetting({
  step: 'build',
  field: {
    name: 'autoRun',
    label: 'Auto run',
    help: 'Starts the build by itself, once, when the template is created. For repeated builds there are triggers.',
    since: '2024-02-01',
    shape: {
      type: 'object',
      fields: [
        {
          name: 'state',
          label: 'Run on create',
          help: 'Enabled starts a build as soon as the template is there.',
          shape: state,
          ifOmitted: 'Off if omitted',
          half: true,
        },
      ],
    },
  },
})
