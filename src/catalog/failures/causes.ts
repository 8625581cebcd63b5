import { buildCauses } from './build-causes.ts'
import type { Cause } from './cause.ts'
import { serviceCauses } from './service-causes.ts'

/** Lines that say only that something failed, or that a build has ended. */
const generalCauses: readonly Cause[] = [
  {
    id: 'internal',
    signal: /Internal error occurred|InternalOperationError|ResourceDeploymentFailure/i,
    title: 'The service could not make what it needs',
    advice:
      'Mostly a missing right of the identity, or a staging group that another template uses. The activity log of the group says more.',
    isGeneral: true,
  },
  {
    id: 'script-exit',
    signal: /Script exited with non-zero exit status|exited with code|provisioner[^\n]{0,40}exit status/i,
    title: 'A step failed',
    advice: 'Its script ended with an exit code that the step does not take for success.',
    codes: ['CUS-EXIT-TYPE'],
    isGeneral: true,
  },
  {
    id: 'packer',
    signal: /Packer build command has failed/i,
    title: 'A customizer failed',
    advice:
      'The error itself does not say which. Open customization.log: it lies in the storage account of the staging group, in the container packerlogs.',
    isGeneral: true,
  },
  {
    id: 'skipping',
    signal: /Builds finished but no artifacts|Skipping image creation/i,
    title: 'This is how a build ends',
    advice: 'Image Builder makes the image itself, after Packer.',
    isHarmless: true,
  },
]

/**
 * What Azure and the log say, and what it comes from: the troubleshooting page
 * of VM Image Builder, and issues of its public repository. What is general
 * stands last.
 */
export const causes: readonly Cause[] = [...buildCauses, ...serviceCauses, ...generalCauses]
