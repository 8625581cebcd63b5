import { planUpgrade } from '#catalog/upgrades/plan-upgrade.ts'
import type { ExitCode, Io } from './io.ts'
import { readArguments } from './options.ts'
import { rewrite, rewriteOptions } from './rewrite.ts'

/** `fix FILE…`: applies what needs no choice and loses nothing; all other bytes stay. */
export async function fix(args: readonly string[], io: Io): Promise<ExitCode> {
  return rewrite('fix', readArguments('fix', args, rewriteOptions), (text) => planUpgrade(text, {}), io)
}
