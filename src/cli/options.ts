import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'
import { UsageError } from './usage-error.ts'

/** What a command line may hold beside its words. */
export type OptionTypes = NonNullable<ParseArgsConfig['options']>

export interface Arguments {
  readonly words: readonly string[]
  readonly text: (name: string) => string | undefined
  readonly isOn: (name: string) => boolean
}

/** Strict: what is not known is refused with its name and the way to the help. */
export function readArguments(command: string, args: readonly string[], options: OptionTypes): Arguments {
  const { values, positionals } = parsed(command, args, options)
  return {
    words: positionals,
    text: (name) => {
      const value = values[name]
      return typeof value === 'string' ? value : undefined
    },
    isOn: (name) => values[name] === true,
  }
}

function parsed(command: string, args: readonly string[], options: OptionTypes) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    // Node's message goes on for two more sentences about what `--` would do.
    const [what = ''] = error instanceof Error ? error.message.split(/\.\s|\n/) : []
    throw new UsageError(`${what.replace(/\.$/, '')}. ${wayOut(command)}`)
  }
}

/** One of the values an option can have; the first is meant where it is left out. */
export function choose<const Choice extends string>(
  args: Arguments,
  name: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const written = args.text(name)
  if (written === undefined) return choices[0]
  const chosen = choices.find((choice) => choice === written)
  if (chosen === undefined) throw new UsageError(`--${name} can be ${choices.join(', ')}, not '${written}'.`)
  return chosen
}

export function onlyWord(command: string, what: string, { words }: Arguments): string {
  const [word, ...more] = words
  if (word === undefined) throw new UsageError(`${command} needs a ${what}. ${wayOut(command)}`)
  if (more.length > 0) throw new UsageError(`${command} takes one ${what}, not ${words.length}. ${wayOut(command)}`)
  return word
}

export function wayOut(command: string): string {
  return `See image-template ${command === '' ? '' : `${command} `}--help.`
}
