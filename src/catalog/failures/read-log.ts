import { causes } from './causes.ts'
import type { Cause } from './cause.ts'

/** What a step does, as the log tells it. */
export type StepSort = 'Shell' | 'PowerShell' | 'File' | 'WindowsRestart' | 'WindowsUpdate'

/** A line that says something, as it stands there. */
export interface Quote {
  /** From 1. */
  readonly line: number
  readonly text: string
}

export interface LogReading {
  readonly lines: number
  /** The steps that began, in their order. */
  readonly steps: readonly { readonly sort: StepSort; readonly quote: Quote }[]
  /** What failed after how many steps had begun; the last failure is what ended the build. */
  readonly failure: { readonly begun: number; readonly exitCode: number | undefined; readonly quote: Quote } | undefined
  readonly found: readonly { readonly cause: Cause; readonly quotes: readonly Quote[] }[]
}

export interface LogReader {
  /** The next piece, wherever it ends. */
  readonly push: (piece: string) => void
  readonly end: () => LogReading
}

/** A line is read so far; what stands behind says nothing more. */
const longestLine = 4_000
const mostQuotes = 3

const begins: readonly { readonly sort: StepSort; readonly pattern: RegExp }[] = [
  { sort: 'PowerShell', pattern: /Provisioning with powershell\.\.\./i },
  { sort: 'Shell', pattern: /Provisioning with shell script/i },
  { sort: 'WindowsUpdate', pattern: /Uploading the Windows update elevated script|Running Windows update/i },
  { sort: 'WindowsRestart', pattern: /Restarting Machine/i },
  { sort: 'File', pattern: /(?:^|\s)Uploading \S.* => / },
]
const failing = /(?:Script exited with non-zero exit status|exit(?:ed with)? (?:code|status)|exit status)[:\s]+(-?\d+)/i
const ended = /Build '[^']*' errored|Error: |Packer build command has failed/i

/** Reads a log piece by piece, in memory that does not grow with it. */
export function createLogReader(): LogReader {
  const steps: { sort: StepSort; quote: Quote }[] = []
  const quotes = new Map<Cause, Quote[]>()
  let rest = ''
  let isTooLong = false
  let number = 0
  let failure: LogReading['failure']

  function readLine(text: string) {
    number += 1
    const quote = { line: number, text: text.trim() }
    noteStep(quote)
    for (const cause of causes) if (cause.signal.test(text)) noteCause(cause, quote)
    const code = failing.exec(text)?.[1]
    if (code !== undefined && code !== '0') failure = { begun: steps.length, exitCode: Number(code), quote }
    else if (!failure && ended.test(text)) failure = { begun: steps.length, exitCode: undefined, quote }
  }

  function noteStep(quote: Quote) {
    const sort = begins.find(({ pattern }) => pattern.test(quote.text))?.sort
    if (sort === undefined) return
    // One update step uploads its script and says that it runs: it is one step.
    if (sort === 'WindowsUpdate' && steps.at(-1)?.sort === sort && /Running/i.test(quote.text)) return
    steps.push({ sort, quote })
  }

  function noteCause(cause: Cause, quote: Quote) {
    const known = quotes.get(cause) ?? []
    if (known.length < mostQuotes) quotes.set(cause, [...known, quote])
  }

  return {
    push: (piece) => {
      let from = 0
      for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', from)) {
        readLine(isTooLong ? rest : (rest + piece.slice(from, at)).slice(0, longestLine))
        rest = ''
        isTooLong = false
        from = at + 1
      }
      if (isTooLong) return
      rest = (rest + piece.slice(from)).slice(0, longestLine)
      isTooLong = rest.length === longestLine
    },
    end: () => {
      if (rest !== '') readLine(rest)
      rest = ''
      const found = causes.flatMap((cause) => {
        const said = quotes.get(cause)
        return said ? [{ cause, quotes: said }] : []
      })
      return { lines: number, steps, failure, found }
    },
  }
}
