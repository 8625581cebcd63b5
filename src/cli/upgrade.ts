import { planUpgrade } from '#catalog/upgrades/plan-upgrade.ts'
import { questions } from '#catalog/upgrades/questions.ts'
import { isKnownVersion, versions } from '#catalog/versions.ts'
import type { ExitCode, Io } from './io.ts'
import { readArguments, wayOut } from './options.ts'
import { rewrite, rewriteOptions } from './rewrite.ts'
import { UsageError } from './usage-error.ts'

/** `upgrade FILE… --to VERSION`: the version, and all that it needs and that needs no choice. What only the user knows comes with an option. */
export async function upgrade(args: readonly string[], io: Io): Promise<ExitCode> {
  const asked = Object.fromEntries(questions.map(({ option }) => [option, { type: 'string' } as const]))
  const options = readArguments('upgrade', args, { ...rewriteOptions, ...asked, to: { type: 'string' } })
  const to = options.text('to')
  if (to === undefined) throw new UsageError(`upgrade needs --to with an API version. ${wayOut('upgrade')}`)
  if (!isKnownVersion(to)) {
    throw new UsageError(`--to can be ${versions.map(({ name }) => name).join(', ')}, not '${to}'.`)
  }
  const answers = new Map<string, string>()
  for (const { id, option, problemOf } of questions) {
    const answer = options.text(option)
    if (answer === undefined) continue
    const problem = problemOf(answer)
    if (problem !== undefined) throw new UsageError(`--${option} ${answer}: ${problem}`)
    answers.set(id, answer)
  }
  return rewrite('upgrade', options, (text) => planUpgrade(text, { to, answers }), io)
}
