import { createTwoFilesPatch } from 'diff'
import { analyze } from '#catalog/analyze.ts'
import type { Analysis } from '#catalog/analyze.ts'
import { orderAt } from '#catalog/declaration.ts'
import type { Finding, Fix } from '#core/finding.ts'
import type { Edit } from '#core/text/edit.ts'
import { carryLineEnds, encodeText } from '#core/text/encoding.ts'
import type { Sidecar } from '#core/text/encoding.ts'
import { planEdits } from '#core/text/plan.ts'
import { applyTextEdits } from '#core/text/text-edit.ts'
import type { TextEdit } from '#core/text/tree.ts'
import type { ExitCode, Io } from './io.ts'
import { readArguments, wayOut } from './options.ts'
import { readEncoded, shownName } from './read-input.ts'
import { UsageError } from './usage-error.ts'

/** `fix FILE…`: applies what needs no choice and loses nothing; all other bytes stay. */
export async function fix(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = readArguments('fix', args, { 'dry-run': { type: 'boolean' } })
  if (options.words.length === 0) throw new UsageError(`fix needs a FILE, or - for standard input. ${wayOut('fix')}`)
  let code: ExitCode = 0
  for (const file of options.words) {
    try {
      await fixFile(file, io, options.isOn('dry-run'))
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      io.err(`image-template: ${error.message}\n`)
      code = 2
    }
  }
  return code
}

async function fixFile(file: string, io: Io, isDry: boolean) {
  const name = shownName(file)
  const { text, sidecar } = await readEncoded(file, io)
  const fixed = fixAll(text, sidecar)
  if (isDry) {
    if (fixed.text !== text) io.out(createTwoFilesPatch(name, name, text, fixed.text))
    return
  }
  // Standard input comes out again, fixed or not: the next program waits for it.
  if (file === '-') {
    io.out(fixed.text)
    return
  }
  if (fixed.text !== text) {
    await io.writeFile(file, encodeText(fixed.text, fixed.sidecar)).catch((error: unknown) => {
      throw new UsageError(
        `${name}: it could not be written (${error instanceof Error ? error.message : String(error)}).`,
      )
    })
  }
  io.err(fixed.done.map((title) => `${name}: ${title}\n`).join(''))
}

/** One fix at a time, each on the text that the one before it left. */
function fixAll(text: string, sidecar: Sidecar): { text: string; sidecar: Sidecar; done: readonly string[] } {
  const done: string[] = []
  const tried = new Set<string>()
  for (;;) {
    const analysis = analyze(text)
    const next = nextFix(analysis, tried)
    if (!next) return { text, sidecar, done }
    ;({ sidecar } = carryLineEnds(sidecar, text, next.edits))
    text = applyTextEdits(text, next.edits)
    done.push(next.title)
  }
}

function nextFix(analysis: Analysis, tried: Set<string>): { edits: readonly TextEdit[]; title: string } | undefined {
  for (const finding of analysis.findings) {
    const safe = finding.fixes.find((one) => one.safe && one.edits.every(({ op }) => op !== 'text'))
    const key = `${finding.template} ${finding.code} ${finding.path} ${safe?.title}`
    if (!safe || tried.has(key)) continue
    tried.add(key)
    const edits = planned(analysis, finding, safe)
    if (edits.length > 0) return { edits, title: `${finding.code} ${safe.title}` }
  }
  return undefined
}

function planned({ tree, templates }: Analysis, finding: Finding, { edits }: Fix): readonly TextEdit[] {
  const template = templates[finding.template]
  const base = template?.base ?? []
  const rebased = edits.map((edit): Edit => (edit.op === 'text' ? edit : { ...edit, path: [...base, ...edit.path] }))
  const order = {
    order: (path: readonly (string | number)[]) => template && orderAt(template, path.slice(base.length)),
  }
  const plan = planEdits(tree, rebased, order)
  return plan.ok ? plan.edits : []
}
