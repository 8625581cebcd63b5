import type { Field, Shape } from '#core/field.ts'
import { defineSetting } from './define-setting.ts'

const states = (...values: string[]): Shape => ({ type: 'string', values })
const openStates = (...values: string[]): Shape => ({ type: 'string', values, open: true })

const runState: Field = {
  name: 'runState',
  label: 'Run state',
  help: 'How the build stands or ended.',
  readOnly: true,
  shape: openStates('ready', 'running', 'succeeded', 'partiallySucceeded', 'failed'),
  changes: [
    { from: '2019-02-01-preview', shape: openStates('Running', 'Succeeded', 'PartiallySucceeded', 'Failed') },
    { from: '2019-05-01-preview', shape: states('Running', 'Succeeded', 'PartiallySucceeded', 'Failed') },
    {
      from: '2020-02-14',
      shape: states('Running', 'Canceling', 'Succeeded', 'PartiallySucceeded', 'Failed', 'Canceled'),
    },
  ],
}

const runSubState: Field = {
  name: 'runSubState',
  label: 'Run phase',
  help: 'What the build was at.',
  readOnly: true,
  shape: openStates('queued', 'building', 'customizing', 'distributing'),
  changes: [
    { from: '2019-02-01-preview', shape: openStates('Queued', 'Building', 'Customizing', 'Distributing') },
    { from: '2019-05-01-preview', shape: states('Queued', 'Building', 'Customizing', 'Distributing') },
    { from: '2022-02-14', shape: states('Queued', 'Building', 'Customizing', 'Validating', 'Distributing') },
    {
      from: '2022-07-01',
      shape: states('Queued', 'Building', 'Customizing', 'Optimizing', 'Validating', 'Distributing'),
    },
  ],
}

const time: Omit<Field, 'name' | 'label'> = {
  help: 'In UTC.',
  shape: { type: 'string', format: 'date-time' },
  readOnly: true,
}

export const lastRunStatus = defineSetting({
  step: 'review',
  field: {
    name: 'lastRunStatus',
    label: 'Last run',
    help: 'The running build, or the last one. The service writes it.',
    readOnly: true,
    shape: {
      type: 'object',
      fields: [
        { ...time, name: 'startTime', label: 'Start time' },
        { ...time, name: 'endTime', label: 'End time' },
        runState,
        runSubState,
        {
          name: 'message',
          label: 'Message',
          help: 'What the service says about it.',
          shape: { type: 'string' },
          readOnly: true,
        },
      ],
    },
  },
})
