import { Box } from '@mui/material'
import { useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { fontCode, ui } from '../theme.ts'
import { indent } from './indent.ts'

interface CodeBoxProps {
  value: string
  /** One for each line, in place of the plain text; drawn under the transparent text of the box. */
  lines: readonly ReactNode[]
  onText?: (text: string, caret: number) => void
  onBlur?: () => void
  name: { id: string } | { label: string }
  describedBy?: string | undefined
  isInvalid?: boolean
  isReadOnly?: boolean
  placeholder?: string | undefined
  fewest?: number
  /** Number of the first line, where the text is cut out of a longer one. */
  firstLine?: number
  /** What stands before each line, where that is not its number. */
  numbers?: readonly string[]
  /** Where the caret went, as an offset into the text. */
  onCaret?: (offset: number) => void
  /** Position of the line where reading stopped. */
  tinted?: number | undefined
}

/**
 * Code of several lines: numbered, sunken, growing to 24 lines. A plain text
 * area lies over the coloured lines, so the browser's own editing, undo keys and
 * input methods all work, and Tab moves on.
 */
export function CodeBox({ value, lines, onText, fewest = 3, firstLine = 1, ...props }: CodeBoxProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  const former = useRef(value)
  const typed = useRef<string>(undefined)
  // A text put in from outside throws the caret to the end; it belongs behind what changed.
  useLayoutEffect(() => {
    const element = area.current
    if (element && former.current !== value && document.activeElement === element && typed.current !== value) {
      const caret = behindChange(former.current, value)
      element.setSelectionRange(caret, caret)
    }
    former.current = value
  }, [value])
  const write = (text: string, caret: number) => {
    typed.current = text
    onText?.(text, caret)
  }
  const label = 'id' in props.name ? { id: props.name.id } : { 'aria-label': props.name.label }
  const width = `${String(firstLine + lines.length - 1).length}ch`
  return (
    <Box data-code-box data-invalid={props.isInvalid === true || undefined} sx={box}>
      <Box sx={{ ...stack, minHeight: fewest * lineHeight + 12 }} style={{ ['--gutter' as string]: width }}>
        <Box component="pre" aria-hidden sx={pre}>
          {lines.map((line, index) => (
            <span
              key={index}
              className="line"
              data-number={props.numbers?.[index] ?? firstLine + index}
              data-tinted={index === props.tinted || undefined}
            >
              {line}
              {'\n'}
            </span>
          ))}
        </Box>
        <Box
          component="textarea"
          ref={area}
          {...label}
          aria-describedby={props.describedBy}
          aria-invalid={props.isInvalid === true || undefined}
          readOnly={props.isReadOnly === true || !onText}
          placeholder={props.placeholder}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          wrap="off"
          rows={1}
          value={value}
          onBlur={props.onBlur}
          onSelect={({ currentTarget }: React.SyntheticEvent<HTMLTextAreaElement>) =>
            props.onCaret?.(currentTarget.selectionEnd)
          }
          onChange={({ target }: React.ChangeEvent<HTMLTextAreaElement>) => write(target.value, target.selectionEnd)}
          onKeyDown={(event: React.KeyboardEvent<HTMLTextAreaElement>) => {
            const isIndent = (event.ctrlKey || event.metaKey) && (event.key === ']' || event.key === '[')
            if (!isIndent || props.isReadOnly === true || !onText) return
            event.preventDefault()
            const { selectionStart, selectionEnd } = event.currentTarget
            const next = indent(value, selectionStart, selectionEnd, event.key === ']' ? 1 : -1)
            write(next.text, next.end)
            const { currentTarget } = event
            requestAnimationFrame(() => currentTarget.setSelectionRange(next.start, next.end))
          }}
          sx={textarea}
        />
      </Box>
    </Box>
  )
}

function behindChange(before: string, after: string): number {
  let suffix = 0
  const most = Math.min(before.length, after.length)
  while (suffix < most && before[before.length - 1 - suffix] === after[after.length - 1 - suffix]) suffix += 1
  return after.length - suffix
}

const lineHeight = 20

const box = {
  position: 'relative',
  maxHeight: 24 * lineHeight + 14,
  overflow: 'auto',
  backgroundColor: ui('sunken'),
  border: `1px solid ${ui('control')}`,
  borderRadius: '6px',
  '&:hover': { borderColor: ui('controlHover') },
  '&:focus-within': { borderColor: 'primary.main', boxShadow: 'inset 0 0 0 1px var(--mui-palette-primary-main)' },
  '&[data-invalid]': { borderColor: 'error.main' },
} as const

const stack = {
  display: 'grid',
  width: 'max-content',
  minWidth: '100%',
  fontFamily: fontCode,
  fontSize: '0.78125rem',
  lineHeight: `${lineHeight}px`,
  '& > *': { gridArea: '1 / 1' },
  '@media (pointer: coarse)': { fontSize: '1rem' },
} as const

const text = {
  m: 0,
  border: 0,
  font: 'inherit',
  fontVariantLigatures: 'none',
  tabSize: 2,
  whiteSpace: 'pre',
  py: '6px',
  pr: '12px',
  pl: 'calc(var(--gutter) + 24px)',
} as const

const pre = {
  ...text,
  pointerEvents: 'none',
  color: 'text.primary',
  '& .line': { display: 'block', position: 'relative' },
  '& .line::before': {
    content: 'attr(data-number)',
    position: 'absolute',
    left: 'calc(-1 * var(--gutter) - 12px)',
    width: 'var(--gutter)',
    textAlign: 'right',
    color: ui('textFaint'),
    fontVariantNumeric: 'tabular-nums',
  },
  '& .line[data-tinted]': { backgroundColor: ui('errorTint') },
  '& [data-token=comment]': { color: ui('synComment') },
  '& [data-token=string]': { color: ui('synString') },
  '& [data-token=variable]': { color: ui('synKey') },
  '& [data-token=number]': { color: ui('synNumber') },
  '& [data-token=keyword]': { color: ui('synKeyword') },
  '& [data-token=expression]': { color: ui('expr') },
  '& [data-token=break]': { color: ui('textFaint') },
} as const

const textarea = {
  ...text,
  display: 'block',
  width: '100%',
  height: '100%',
  resize: 'none',
  overflow: 'hidden',
  outline: 'none',
  background: 'none',
  color: 'transparent',
  caretColor: 'var(--mui-palette-text-primary)',
  '&::placeholder': { color: ui('textFaint'), opacity: 1 },
  // Seen through: the words lie beneath.
  '&::selection': {
    backgroundColor: 'color-mix(in srgb, var(--mui-palette-primary-main) 28%, transparent)',
    color: 'transparent',
  },
} as const
