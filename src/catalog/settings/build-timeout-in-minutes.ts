import { defineSetting } from './define-setting.ts'

export const buildTimeoutInMinutes = defineSetting({
  step: 'basics',
  field: {
    name: 'buildTimeoutInMinutes',
    label: 'Build timeout',
    help: 'For the whole run, copies to other regions included. 0 means 240; 1 to 5 always fail; the limit is 960. Windows needs 60 or more, with updates 120.',
    since: '2019-05-01-preview',
    shape: { type: 'integer', minimum: 0, maximum: 960 },
    changes: [{ from: '2020-02-14', fallback: 0 }],
    ifOmitted: '240 minutes if omitted',
    unit: 'minutes',
    half: true,
  },
})
