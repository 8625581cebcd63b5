import { Box, Button, Typography } from '@mui/material'
import { counted } from '#core/counted.ts'
import type { Hunk } from '#core/text/line-diff.ts'
import { fontCode, ui } from '../theme.ts'

interface ChangeViewProps {
  /** One difference, or the two places of lines that moved. */
  place: readonly Hunk[]
  lines: { readonly before: readonly string[]; readonly after: readonly string[] }
  onRevert: (() => void) | undefined
}

/** Lines around a difference, to know where one is. */
const context = 2
/** Of one side; a longer difference says how many more there are. */
const mostLines = 60

/** "Line 12", "Lines 12 to 14": as the text counts now. */
function placeOf({ after, before }: Hunk): string {
  const first = after.start + 1
  if (after.count === 0)
    return `${before.count === 1 ? 'A line' : counted(before.count, 'line')} taken out before line ${first}`
  return after.count === 1 ? `Line ${first}` : `Lines ${first} to ${after.start + after.count}`
}

/** The same of lines that moved, which are one change: "9 lines moved from before line 27 to lines 45 to 53". */
export function wordsOf(place: readonly Hunk[]): string {
  const gone = place.find(({ after }) => after.count === 0)
  const came = place.find(({ before }) => before.count === 0)
  if (!gone || !came) return place.map(placeOf).join()
  return `${counted(gone.before.count, 'line')} moved from before line ${gone.after.start + 1} to ${placeOf(came).toLowerCase()}`
}

/** A change since opening, with the lines around it and its way back. */
export function ChangeView({ place, lines, onRevert }: ChangeViewProps) {
  const words = wordsOf(place)
  return (
    <Box component="section" aria-label={words} sx={frame}>
      <Box sx={head}>
        <Typography component="h3" variant="body2" sx={{ flex: 1, fontWeight: 550 }}>
          {words}
        </Typography>
        {onRevert && (
          <Button size="small" data-revert aria-label={`Revert: ${words}`} onClick={onRevert}>
            Revert
          </Button>
        )}
      </Box>
      {place.map((hunk) => (
        <HunkLines key={hunk.after.start} hunk={hunk} lines={lines} />
      ))}
    </Box>
  )
}

function HunkLines({ hunk, lines }: { hunk: Hunk } & Pick<ChangeViewProps, 'lines'>) {
  const { before, after } = hunk
  const end = after.start + after.count
  return (
    <Box tabIndex={0} role="group" aria-label={`${placeOf(hunk)}, before and after`} sx={code}>
      <Box sx={{ width: 'max-content', minWidth: '100%' }}>
        <Lines lines={lines.after.slice(Math.max(0, after.start - context), after.start)} />
        <Lines lines={lines.before.slice(before.start, before.start + before.count)} sort="removed" />
        <Lines lines={lines.after.slice(after.start, end)} sort="added" />
        <Lines lines={lines.after.slice(end, end + context)} />
      </Box>
    </Box>
  )
}

const signs = { same: ' ', removed: '−', added: '+' } as const
const words = { same: '', removed: 'was ', added: 'is ' } as const

function Lines({ lines, sort = 'same' }: { lines: readonly string[]; sort?: keyof typeof signs }) {
  return (
    <>
      {lines.slice(0, mostLines).map((line, index) => (
        <Box key={index} sx={looks[sort]}>
          <span aria-hidden>{signs[sort]} </span>
          {sort !== 'same' && <span className="unseen">{words[sort]}</span>}
          {line === '' ? ' ' : line}
        </Box>
      ))}
      {lines.length > mostLines && (
        <Box sx={looks[sort]}>{`${signs[sort]} … ${(lines.length - mostLines).toLocaleString('en')} more lines`}</Box>
      )}
    </>
  )
}

const frame = { border: `1px solid ${ui('border')}`, borderRadius: '8px', overflow: 'hidden', flex: 'none' } as const
const head = {
  display: 'flex',
  alignItems: 'center',
  minHeight: 36,
  px: '12px',
  borderBottom: `1px solid ${ui('border')}`,
  backgroundColor: ui('sunken'),
} as const
const code = {
  fontFamily: fontCode,
  fontSize: '0.75rem',
  lineHeight: '19px',
  whiteSpace: 'pre',
  overflowX: 'auto',
  '& + &': { borderTop: `1px dashed ${ui('border')}` },
  '& .unseen': { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
} as const
const looks = {
  same: { px: '12px', color: 'text.secondary' },
  removed: { px: '12px', backgroundColor: ui('diffDel') },
  added: { px: '12px', backgroundColor: ui('diffAdd') },
} as const
