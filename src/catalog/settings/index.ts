import { additionalDataDisks } from './additional-data-disks.ts'
import { apiVersion } from './api-version.ts'
import { autoRun } from './auto-run.ts'
import { buildTimeoutInMinutes } from './build-timeout-in-minutes.ts'
import { customize } from './customize.ts'
import type { Setting } from './define-setting.ts'
import { dependsOn } from './depends-on.ts'
import { distribute } from './distribute.ts'
import { errorHandling } from './error-handling.ts'
import { exactStagingResourceGroup } from './exact-staging-resource-group.ts'
import { identity } from './identity.ts'
import { lastRunStatus } from './last-run-status.ts'
import { location } from './location.ts'
import { managedResourceTags } from './managed-resource-tags.ts'
import { name } from './name.ts'
import { optimize } from './optimize.ts'
import { provisioningError } from './provisioning-error.ts'
import { provisioningState } from './provisioning-state.ts'
import { source } from './source.ts'
import { stagingResourceGroup } from './staging-resource-group.ts'
import { tags } from './tags.ts'
import { type } from './type.ts'
import { validate } from './validate.ts'
import { vmProfile } from './vm-profile.ts'

/** Properties of the template resource, in the order people write them; `properties` follows. */
export const resourceSettings: readonly Setting[] = [type, apiVersion, name, location, tags, identity, dependsOn]

/** Properties of `properties`, in the order people write them. */
export const bodySettings: readonly Setting[] = [
  buildTimeoutInMinutes,
  vmProfile,
  source,
  customize,
  optimize,
  validate,
  distribute,
  errorHandling,
  stagingResourceGroup,
  autoRun,
  managedResourceTags,
  additionalDataDisks,
  provisioningState,
  provisioningError,
  lastRunStatus,
  exactStagingResourceGroup,
]
