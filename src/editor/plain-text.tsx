import type { Workspace } from '#store/workspace-types.ts'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { codeFont, tokenVariables } from './code-look.ts'
import { tokenizeLine } from './tokenizer.ts'

/** More lines than a screen shows before Monaco has come; the rest would only delay it. */
const mostLines = 400

/** The text before Monaco has loaded: the same font, colours and line numbers, so that nothing jumps when it comes. */
export function PlainText({ workspace }: { workspace: Workspace }) {
  const text = useStore(workspace, (state) => state.document?.text ?? '')
  const lines = useMemo(() => colourLines(text), [text])
  return (
    <pre tabIndex={0} aria-label="Template JSON text" style={look}>
      {lines.map((tokens, index) => (
        <div key={index} style={{ display: 'flex' }}>
          <span aria-hidden style={lineNumber}>
            {index + 1}
          </span>
          <code style={{ font: 'inherit' }}>
            {tokens.length === 0
              ? ' '
              : tokens.map(({ text: part, color }, at) => (
                  <span key={at} style={{ color }}>
                    {part}
                  </span>
                ))}
          </code>
        </div>
      ))}
    </pre>
  )
}

function colourLines(text: string) {
  let isInComment = false
  return text.split('\n', mostLines).map((line) => {
    const tokenized = tokenizeLine(line, isInComment)
    ;({ isInComment } = tokenized)
    return tokenized.tokens.map(({ startIndex, type }, index) => ({
      text: line.slice(startIndex, tokenized.tokens[index + 1]?.startIndex),
      color: type === '' ? undefined : `var(${tokenVariables[type]})`,
    }))
  })
}

const look = {
  position: 'absolute',
  inset: 0,
  margin: 0,
  paddingTop: 8,
  overflow: 'auto',
  fontFamily: codeFont.family,
  fontSize: codeFont.size,
  lineHeight: `${codeFont.lineHeight}px`,
  fontVariantLigatures: 'none',
} as const
const lineNumber = {
  flex: 'none',
  width: 44,
  paddingRight: 14,
  textAlign: 'right',
  color: 'var(--mui-palette-ui-textFaint)',
  userSelect: 'none',
} as const
