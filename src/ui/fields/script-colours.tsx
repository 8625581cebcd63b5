import { isExpression } from '#catalog/value-form.ts'
import { startState, tokenizeScriptLine } from '#core/script/tokenize.ts'
import type { ScriptLanguage } from '#core/script/tokenize.ts'
import { memo } from 'react'
import type { ReactNode } from 'react'
import { itemsOf, linesOf } from './script-lines.ts'
import type { Script } from './script-lines.ts'

/** A line of more than this is no line a person reads: it is shown without colours. */
const longestColoured = 5000

interface ColouredScript {
  readonly lines: readonly ReactNode[]
  /** The number of the item on its first line; nothing on those that go on in it. */
  readonly numbers: readonly string[]
}

/** The lines of a script in the colours of its language; ↵ marks a line break within an item. */
export function colourScript(script: Script, language: ScriptLanguage, hasExpressions: boolean): ColouredScript {
  let state = startState
  let former = -1
  const numbers: string[] = []
  const items = hasExpressions ? itemsOf(script) : []
  const lines = linesOf(script).map(({ line, item, goesOn }) => {
    const isFirst = item !== former
    numbers.push(isFirst ? `${item + 1}` : '')
    former = item
    if (isExpression(items[item] ?? '')) return <Expression line={line} goesOn={goesOn} />
    const before = state
    ;({ state } = tokenizeScriptLine(language, line, before))
    return <Line line={line} language={language} state={before} goesOn={goesOn} />
  })
  return { lines, numbers }
}

interface LineProps {
  line: string
  language: ScriptLanguage
  state: string
  goesOn: boolean
}

const Line = memo(function Line({ line, language, state, goesOn }: LineProps) {
  if (line.length > longestColoured) return withBreak(line, goesOn)
  const { tokens } = tokenizeScriptLine(language, line, state)
  const words = tokens.map(({ startIndex, type }, index) => (
    <span key={startIndex} data-token={type === '' ? undefined : type}>
      {line.slice(startIndex, tokens[index + 1]?.startIndex)}
    </span>
  ))
  return withBreak(words, goesOn)
})

function Expression({ line, goesOn }: Pick<LineProps, 'line' | 'goesOn'>) {
  return withBreak(<span data-token="expression">{line}</span>, goesOn)
}

function withBreak(words: ReactNode, goesOn: boolean) {
  return (
    <>
      {words}
      {goesOn && <span data-token="break"> ↵</span>}
    </>
  )
}
