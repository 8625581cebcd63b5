import { versions } from '../versions.ts'
import { defineSetting } from './define-setting.ts'

export const apiVersion = defineSetting({
  step: 'basics',
  field: {
    name: 'apiVersion',
    label: 'API version',
    help: 'Decides which properties exist and how strictly names are read.',
    shape: { type: 'string', values: versions.map(({ name }) => name) },
    required: true,
    half: true,
  },
})
