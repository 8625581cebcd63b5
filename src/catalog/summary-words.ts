import { counted } from '#core/counted.ts'
import type { SummaryValue } from '#core/kind.ts'

/** The words closed cards are summed up in. */

export function joinDots(parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== false && part !== '').join(' · ')
}

/** The file a URL ends in, without its query, which may hold a signature. */
export function fileOf(uri: string | undefined): string | undefined {
  return uri
    ?.replace(/[?#].*$/s, '')
    .split('/')
    .at(-1)
}

/** "5 inline lines · elevated · as system", "teams.ps1 · checksum": what Shell and PowerShell run. */
export function summarizeScript({ text, count, isOn }: SummaryValue): string {
  const lines = count('inline')
  return joinDots([
    lines > 0 ? counted(lines, 'inline line') : fileOf(text('scriptUri') ?? text('script')),
    isOn('runElevated') && 'elevated',
    isOn('runAsSystem') && 'as system',
    (text('sha256Checksum') ?? '') !== '' && 'checksum',
  ])
}

/** "helpers.zip → C:\Build\helpers.zip" */
export function summarizeDownload({ text }: SummaryValue): string {
  const from = fileOf(text('sourceUri')) ?? ''
  const to = text('destination') ?? ''
  return to === '' ? from : `${from} → ${to}`.trimStart()
}
