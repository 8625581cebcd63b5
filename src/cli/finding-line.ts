import type { Finding } from '#core/finding.ts'

interface Placed extends Pick<Finding, 'severity' | 'code' | 'message' | 'path'> {
  readonly line: number
  readonly column: number
}

/** `file:line:column severity code message (path)`: a message names a field as the form does, the path as the text does. */
export function findingLine(name: string, { line, column, severity, code, message, path }: Placed): string {
  return `${name}:${line}:${column} ${severity} ${code} ${message}${path === '' ? '' : ` (${path})`}`
}
