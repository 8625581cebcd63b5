import { az } from '../commands.ts'
import { defineSetting } from './define-setting.ts'

export const identity = defineSetting({
  step: 'basics',
  field: {
    name: 'identity',
    label: 'Identity',
    adds: 'an identity',
    help: 'The managed identity the build acts with: it reads scripts and source images and writes the result.',
    since: '2019-05-01-preview',
    changes: [{ from: '2020-02-14', required: true }],
    shape: {
      type: 'object',
      fields: [
        {
          name: 'type',
          label: 'Identity type',
          help: 'UserAssigned. None takes identities away from an existing template; nothing can be built with it.',
          shape: { type: 'string', values: ['UserAssigned', 'None'] },
          half: true,
        },
        {
          name: 'userAssignedIdentities',
          label: 'User-assigned identity',
          adds: 'an identity',
          help: 'Resource ID of one identity. It needs rights on what the template reads and writes; custom storage domains do not work.',
          shape: {
            type: 'dictionary',
            key: 'identity-id',
            fields: [
              {
                name: 'principalId',
                label: 'Principal ID',
                help: 'Object ID of the identity. Azure writes it.',
                shape: { type: 'string' },
                readOnly: true,
              },
              {
                name: 'clientId',
                label: 'Client ID',
                help: 'Application ID of the identity. Azure writes it.',
                shape: { type: 'string' },
                readOnly: true,
              },
            ],
          },
          command: () => az('identity list', { query: '[].id', output: 'tsv' }),
        },
      ],
    },
  },
})
