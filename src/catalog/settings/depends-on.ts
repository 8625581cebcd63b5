import { defineSetting } from './define-setting.ts'

/** Read by Azure Resource Manager, never by the service, so no schema of the service has it. */
export const dependsOn = defineSetting({
  step: 'basics',
  field: {
    name: 'dependsOn',
    label: 'Depends on',
    adds: 'a dependency',
    help: 'Resources of the same deployment that must be ready first, one ID or name a line. Only deployment templates have it.',
    shape: { type: 'list', items: { type: 'string' } },
    ifOmitted: 'None if omitted',
  },
})
