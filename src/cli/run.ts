import { version } from '../../package.json' with { type: 'json' }
import { check } from './check.ts'
import { fix } from './fix.ts'
import { help } from './help.ts'
import { complain } from './io.ts'
import type { ExitCode, Io } from './io.ts'
import { link, openLink } from './link.ts'
import { wayOut } from './options.ts'
import { upgrade } from './upgrade.ts'
import { UsageError } from './usage-error.ts'

type Command = (args: readonly string[], io: Io) => ExitCode | Promise<ExitCode>

/** Every command, by its name. */
const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['check', check],
  ['fix', fix],
  ['link', link],
  ['open-link', openLink],
  ['upgrade', upgrade],
])

/** The whole program: arguments in, exit code out. Nothing is thrown at the user. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(args, io)
  } catch (error) {
    if (error instanceof UsageError) complain(error.message, io)
    else complain(`something went wrong here, not in your file (${reasonOf(error)}). Report it with the file.`, io)
    return 2
  }
}

async function dispatch([name, ...args]: readonly string[], io: Io): Promise<ExitCode> {
  const asked = name === undefined ? [] : [name, ...args].slice(0, endOfOptions([name, ...args]))
  if (name === undefined || asked.includes('--help') || asked.includes('-h')) {
    const isAsked = name !== undefined
    ;(isAsked ? io.out : io.err)(help)
    return isAsked ? 0 : 2
  }
  if (name === '--version') {
    io.out(`${version}\n`)
    return 0
  }
  const command = commands.get(name)
  if (!command) throw new UsageError(`There is no command '${name}'. ${wayOut('')}`)
  return command(args, io)
}

/** What stands after `--` is a word, whatever it looks like. */
function endOfOptions(args: readonly string[]): number {
  const at = args.indexOf('--')
  return at < 0 ? args.length : at
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
