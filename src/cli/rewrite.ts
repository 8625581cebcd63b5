import { createTwoFilesPatch } from 'diff'
import { analyze } from '#catalog/analyze.ts'
import type { UpgradePlan } from '#catalog/upgrades/proposal.ts'
import { carryLineEnds, encodeText } from '#core/text/encoding.ts'
import { lineStartsOf, positionAt } from '#core/text/lines.ts'
import { expandFiles } from './expand-files.ts'
import { findingLine } from './finding-line.ts'
import { complain } from './io.ts'
import type { ExitCode, Io } from './io.ts'
import { asLines, oneLine } from './one-line.ts'
import { wayOut } from './options.ts'
import type { Arguments, OptionTypes } from './options.ts'
import { readEncoded, shownName } from './read-input.ts'
import { UsageError } from './usage-error.ts'

/** What every command has that makes another text of a file. */
export const rewriteOptions: OptionTypes = { write: { type: 'boolean' }, diff: { type: 'boolean' } }

/**
 * Plans a change of each file and prints the changed text, or (`--diff`) what
 * changes, or (`--write`) puts it into the file; both do both. What was done and what is left
 * to do goes to standard error. A file that cannot be read is told, and the
 * others are changed all the same.
 */
export async function rewrite(
  command: string,
  options: Arguments,
  plan: (text: string) => UpgradePlan,
  io: Io,
): Promise<ExitCode> {
  if (options.words.length === 0)
    throw new UsageError(`${command} needs a FILE, or - for standard input. ${wayOut(command)}`)
  const words = await expandFiles(options.words, io)
  if (words.length > 1 && !options.isOn('write') && !options.isOn('diff')) {
    throw new UsageError(
      `${command} prints one file. Add --write to change ${words.length} files, or --diff to see what would change.`,
    )
  }
  let code: ExitCode = 0
  for (const file of words) {
    try {
      const hasErrors = await rewriteFile(file, options, plan, io)
      if (hasErrors && code === 0) code = 1
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      complain(error.message, io)
      code = 2
    }
  }
  return code
}

async function rewriteFile(file: string, options: Arguments, plan: (text: string) => UpgradePlan, io: Io) {
  const name = shownName(file)
  const { text, sidecar } = await readEncoded(file, io)
  const planned = plan(text)
  refuseOther(name, text, planned)
  const bytes = encodeText(planned.text, carryLineEnds(sidecar, text, planned.edits))
  const isChanged = planned.text !== text
  const isWritten = options.isOn('write') && file !== '-'
  if (isWritten && isChanged) await write(file, bytes, io)
  if (options.isOn('diff')) {
    if (isChanged) io.out(createTwoFilesPatch(oneLine(name), oneLine(name), text, planned.text))
  } else if (!isWritten) io.out(bytes)
  io.err(story(name, planned))
  return [...planned.outOfReach, ...planned.left].some(({ severity }) => severity === 'error')
}

/** Sound text without a template has nothing that could be changed; broken text has its findings. */
function refuseOther(name: string, text: string, { proposals, left }: UpgradePlan): void {
  if (proposals.length + left.length > 0) return
  const { notTemplate } = analyze(text)
  if (notTemplate) throw new UsageError(`${name}: ${notTemplate.message}`)
}

async function write(file: string, bytes: Uint8Array, io: Io) {
  await io.writeFile(file, bytes).catch((error: unknown) => {
    throw new UsageError(
      `${file}: it could not be written (${error instanceof Error ? error.message : String(error)}).`,
    )
  })
}

/** What was done, then what could not be and what is left, at its place in the new text. */
function story(name: string, { proposals, outOfReach, left, text }: UpgradePlan): string {
  const starts = lineStartsOf(text)
  const done = proposals.filter(({ isChosen }) => isChosen).map(({ code, title }) => `${name}: ${code} ${title}`)
  const open = [...outOfReach, ...left].map((finding) => {
    const { line, column } = positionAt(starts, finding.range.start)
    return findingLine(name, { ...finding, line: line + 1, column: column + 1 })
  })
  return asLines([...done, ...open])
}
