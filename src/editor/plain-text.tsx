import type { Workspace } from '#store/workspace-types.ts'
import { memo, useMemo } from 'react'
import type { CSSProperties } from 'react'
import { useStore } from 'zustand'
import { codeFont, gutterDigits, tokenVariables } from './code-look.ts'
import { tokenizeLine } from './tokenizer.ts'

/** More than a screen shows before Monaco has come, in lines and in characters; the rest would only delay it. */
const mostLines = 120
const mostCharacters = 20_000

interface PlainTextProps {
  workspace: Workspace
  wrap?: boolean
}

/** The text before Monaco has loaded: the same font, colours and line numbers, so that nothing jumps when it comes. */
export function PlainText({ workspace, wrap = false }: PlainTextProps) {
  const text = useStore(workspace, (state) => state.document?.text ?? '')
  const lines = useMemo(() => linesOf(text), [text])
  const digits = useMemo(() => gutterDigits(countLines(text)), [text])
  return (
    <pre tabIndex={0} aria-label="Template JSON text" style={wrap ? wrapped : look}>
      {lines.map((line, index) => (
        <Line key={index} number={index + 1} digits={digits} {...line} />
      ))}
    </pre>
  )
}

interface LineProps {
  number: number
  digits: number
  text: string
  isInComment: boolean
}

const Line = memo(function Line({ number, digits, text, isInComment }: LineProps) {
  const { tokens } = tokenizeLine(text, isInComment)
  return (
    <div style={{ display: 'flex' }}>
      <span aria-hidden style={{ ...lineNumber, width: `calc(${digits}ch + 18px)` }}>
        {number}
      </span>
      <code style={{ font: 'inherit', minWidth: 0 }}>
        {text === ''
          ? ' '
          : tokens.map(({ startIndex, type }, index) => (
              <span key={startIndex} style={type === '' ? undefined : { color: `var(${tokenVariables[type]})` }}>
                {text.slice(startIndex, tokens[index + 1]?.startIndex)}
              </span>
            ))}
      </code>
    </div>
  )
})

function countLines(text: string): number {
  let count = 1
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

function linesOf(text: string) {
  let isInComment = false
  return text
    .slice(0, mostCharacters)
    .split('\n', mostLines)
    .map((line) => {
      const made = { text: line, isInComment }
      ;({ isInComment } = tokenizeLine(line, isInComment))
      return made
    })
}

/** Monaco's own measures: see `options` of the editor. */
const look: CSSProperties = {
  position: 'absolute',
  inset: 0,
  zIndex: 1,
  margin: 0,
  paddingTop: 8,
  overflow: 'auto',
  backgroundColor: 'var(--mui-palette-ui-surface)',
  fontFamily: codeFont.family,
  fontSize: codeFont.size,
  lineHeight: `${codeFont.lineHeight}px`,
  fontVariantLigatures: 'none',
}
const wrapped: CSSProperties = { ...look, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }
const lineNumber: CSSProperties = {
  flex: 'none',
  boxSizing: 'border-box',
  paddingRight: 18,
  textAlign: 'right',
  color: 'var(--mui-palette-ui-textFaint)',
  userSelect: 'none',
}
