import type { Finding, Severity } from '#core/finding.ts'

export interface Marker {
  readonly startLineNumber: number
  readonly startColumn: number
  readonly endLineNumber: number
  readonly endColumn: number
  readonly message: string
  readonly code: string
  readonly severity: Severity
}

type PlaceAt = (offset: number) => { readonly lineNumber: number; readonly column: number }

/** More than anybody reads as squiggles; the list has them all. */
const mostMarkers = 1000

export function toMarkers(findings: readonly Finding[], placeAt: PlaceAt): Marker[] {
  return findings.slice(0, mostMarkers).map(({ range, message, code, severity }) => {
    const start = placeAt(range.start)
    // What is missing has no width; one column of it can be seen and pointed at.
    const end = placeAt(Math.max(range.end, range.start + 1))
    return {
      startLineNumber: start.lineNumber,
      startColumn: start.column,
      endLineNumber: end.lineNumber,
      endColumn: end.column,
      message,
      code,
      severity,
    }
  })
}

/** Two lists that draw the same squiggles: Monaco need not hear of the second. */
export function isSameMarkers(a: readonly Marker[], b: readonly Marker[]): boolean {
  return a.length === b.length && a.every((marker, index) => isSame(marker, b[index]))
}

function isSame(a: Marker, b: Marker | undefined): boolean {
  return (
    b !== undefined &&
    a.startLineNumber === b.startLineNumber &&
    a.startColumn === b.startColumn &&
    a.endLineNumber === b.endLineNumber &&
    a.endColumn === b.endColumn &&
    a.code === b.code &&
    a.severity === b.severity &&
    a.message === b.message
  )
}
