import type { Version } from '#core/field.ts'
import { defaultVersion, oldestAccepted, versions } from '#catalog/versions.ts'

/** Where an upgrade leads unless the user says otherwise: what the documentation describes; a newer one stays. */
export function versionToOffer(from: Version): Version {
  return from < defaultVersion ? defaultVersion : from
}

/** What can be chosen: all that the service takes, and the one the template has. */
export function versionChoices(from: Version | undefined): readonly Version[] {
  return versions.map(({ name }) => name).filter((name) => name >= oldestAccepted || name === from)
}

export function titleFor(from: Version | undefined, to: Version | undefined, isRepair: boolean): string {
  if (to === undefined || from === undefined || to === from) return isRepair ? 'Review fixes' : 'Change API version'
  return to > from ? `Upgrade to ${to}` : `Back to ${to}`
}

/** What Undo calls it. */
export function labelFor(from: Version | undefined, to: Version | undefined): string {
  if (to === undefined || from === undefined || to === from) return 'Template repaired'
  return to > from ? `Upgraded to ${to}` : `Set back to ${to}`
}
