import { checkText } from './check-file.ts'
import type { FileReport } from './check-file.ts'
import { expandFiles } from './expand-files.ts'
import { complain } from './io.ts'
import type { ExitCode, Io } from './io.ts'
import { choose, readArguments, wayOut } from './options.ts'
import { asJson, asText } from './print-report.ts'
import { asSarif } from './sarif.ts'
import { readInput } from './read-input.ts'
import { UsageError } from './usage-error.ts'

const ranks = { none: 0, info: 1, warning: 2, error: 3 } as const

/** `check FILE…`: a file that cannot be read is told, and the others are checked all the same. */
export async function check(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = readArguments('check', args, { format: { type: 'string' }, 'max-severity': { type: 'string' } })
  const format = choose(options, 'format', ['text', 'json', 'sarif'])
  const allowed = choose(options, 'max-severity', ['warning', 'none', 'info', 'error'])
  if (options.words.length === 0)
    throw new UsageError(`check needs a FILE, or - for standard input. ${wayOut('check')}`)
  const files = await expandFiles(options.words, io)
  const reports: FileReport[] = []
  for (const file of files) {
    const report = await reportOn(file, io)
    if (report) reports.push(report)
  }
  io.out({ text: asText, json: asJson, sarif: asSarif }[format](reports))
  if (reports.length < files.length) return 2
  const fails = (report: FileReport) => worstOf(report) > ranks[allowed]
  // Broken text has its findings; sound text without a template has nothing that could be checked.
  if (!reports.every((report) => holdsTemplate(report) || fails(report))) return 2
  return reports.some(fails) ? 1 : 0
}

async function reportOn(file: string, io: Io): Promise<FileReport | undefined> {
  try {
    return checkText(file, await readInput(file, io))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    complain(error.message, io)
    return undefined
  }
}

function holdsTemplate({ templates }: FileReport): boolean {
  return templates.some(({ apiVersion }) => apiVersion !== null)
}

function worstOf({ templates }: FileReport): number {
  const found = templates.flatMap(({ findings }) => findings.map(({ severity }) => ranks[severity]))
  return found.reduce<number>((worst, rank) => Math.max(worst, rank), 0)
}
