import type { Finding } from '#core/finding.ts'

/**
 * Where a rule and the declarations find the same fault, the rule says it: it
 * knows why. A rule speaks for these codes at its own place and below it.
 */
export const speaksFor: Readonly<Record<string, readonly string[]>> = {
  'TYPE-CASE': ['SCH-ENUM'],
  'ENV-TYPE': ['SCH-ENUM', 'SCH-REQUIRED'],
  'ENV-NAME': ['SCH-PATTERN', 'SCH-REQUIRED'],
  'ENV-READONLY': ['SCH-READONLY', 'SCH-UNKNOWN'],
  'ENV-REQUIRED': ['SCH-REQUIRED'],
  'ENV-DISTRIBUTE-EMPTY': ['SCH-REQUIRED'],
  'ENV-DEPENDSON': ['SCH-UNKNOWN'],
  'ENV-OBJ-NOT-ARRAY': ['SCH-TYPE'],
  'IDN-REQUIRED': ['SCH-REQUIRED', 'SCH-TYPE', 'SCH-ENUM'],
  'SRC-ISO-REMOVED': ['SCH-VERSION', 'SCH-ENUM'],
  'SRC-PLATFORM-FIELDS': ['SCH-REQUIRED'],
  'CUS-INLINE-ARRAY': ['SCH-TYPE'],
  'CUS-EXIT-NAME': ['SCH-UNKNOWN'],
  'CUS-EXIT-TYPE': ['SCH-TYPE'],
  'FILE-FULLPATH': ['SCH-REQUIRED'],
  'DST-ROUT-PATTERN': ['SCH-PATTERN', 'SCH-REQUIRED'],
  'DST-MI-ID': ['SCH-REQUIRED'],
  'DST-SIG-ID': ['SCH-REQUIRED'],
  'SRC-MI-ID': ['SCH-REQUIRED'],
  'SRC-SIG-ID': ['SCH-REQUIRED'],
  'REG-SUPPORTED': ['SCH-REQUIRED'],
  'DST-TAGS-NAME': ['SCH-UNKNOWN', 'SCH-CASE'],
  'DST-REPL-REQUIRED': ['SCH-REQUIRED'],
  'DST-REPL-DEPRECATED': ['SCH-DEPRECATED'],
  'VNET-LEGACY': ['SCH-UNKNOWN'],
  'VMP-PROXY-PLACE': ['SCH-UNKNOWN'],
  'IDN-VM-SHAPE': ['SCH-TYPE'],
  'TMO-RANGE': ['SCH-RANGE'],
  'TRG-NO-EXPLICIT': ['DST-SIG-EXPLICIT-DUP'],
}

/** The findings without those a rule among `spoken` says better. */
export function withoutSpokenFor(findings: readonly Finding[], spoken: readonly Finding[]): readonly Finding[] {
  const codesByPlace = new Map<string, readonly string[]>()
  for (const { code, path, template } of spoken) {
    const codes = speaksFor[code]
    const place = `${template}${path}`
    if (codes) codesByPlace.set(place, [...(codesByPlace.get(place) ?? []), ...codes])
  }
  if (codesByPlace.size === 0) return findings
  return findings.filter((finding) => !isSpokenFor(finding, codesByPlace))
}

function isSpokenFor({ code, path, template }: Finding, codesByPlace: ReadonlyMap<string, readonly string[]>): boolean {
  for (let place = path; ; place = place.slice(0, place.lastIndexOf('/'))) {
    if (codesByPlace.get(`${template}${place}`)?.includes(code)) return true
    if (place === '') return false
  }
}
