import type { Field } from '#core/field.ts'
import { scriptUri, sha256Checksum, state } from '../fields.ts'
import { defineSetting } from './define-setting.ts'

const vmBoot: Field = {
  name: 'vmBoot',
  label: 'VM boot',
  adds: 'VM boot optimization',
  help: 'Lets VMs made from the image start faster. Adds 20 to 35 minutes to the build; not for disks above 2 TB.',
  shape: {
    type: 'object',
    fields: [
      {
        name: 'state',
        label: 'VM boot optimization',
        help: 'Enabled turns it on.',
        shape: state,
        ifOmitted: 'Off if omitted',
        half: true,
      },
    ],
  },
}

const workload: Field = {
  name: 'workload',
  label: 'Workload',
  adds: 'workload optimization',
  help: 'Tunes the image for one workload by a script. Not described in the public documentation yet.',
  since: '2025-10-01',
  shape: {
    type: 'object',
    fields: [
      {
        name: 'state',
        label: 'Workload optimization',
        help: 'Enabled turns it on; it needs a script then.',
        shape: state,
        ifOmitted: 'Off if omitted',
        half: true,
      },
      { ...scriptUri, help: 'One script that does the tuning.' },
      sha256Checksum,
    ],
  },
}

export const optimize = defineSetting({
  step: 'build',
  field: {
    name: 'optimize',
    label: 'Optimize',
    adds: 'an optimization',
    help: 'What is done to the finished image before it is distributed.',
    since: '2022-07-01',
    shape: { type: 'object', fields: [vmBoot, workload] },
  },
})
