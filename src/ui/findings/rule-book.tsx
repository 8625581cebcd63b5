import { Box, InputBase, Link, Typography } from '@mui/material'
import { useMemo, useState } from 'react'
import { ruleWords } from '#catalog/rules/rule-words.ts'
import type { RuleWords } from '#catalog/rules/rule-words.ts'
import { otherCodes } from '#catalog/rules/other-codes.ts'
import { colourLines } from '../fields/json-lines.tsx'
import { fontCode, ui } from '../theme.ts'

interface Entry {
  readonly code: string
  readonly summary: string
  readonly words: RuleWords | undefined
  readonly why: string
}

const entries: readonly Entry[] = [
  ...Object.entries(ruleWords).flatMap(([code, words]) =>
    words ? [{ code, summary: words.summary, why: words.why, words }] : [],
  ),
  ...otherCodes.map(({ prefix, title, why }) => ({
    code: prefix.endsWith('-') ? `${prefix}*` : prefix,
    summary: title,
    why,
    words: undefined,
  })),
].sort((a, b) => (a.code < b.code ? -1 : 1))

/** Every rule, found by code or by any word of it; each opens to why, where it is known from, and an example. */
export function RuleBook() {
  const [typed, setTyped] = useState('')
  const shown = useMemo(() => {
    const wanted = typed.trim().toLowerCase()
    return entries.filter(({ code, summary, why }) => `${code} ${summary} ${why}`.toLowerCase().includes(wanted))
  }, [typed])
  return (
    <>
      <InputBase
        fullWidth
        placeholder={`Find one of ${entries.length} rules`}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        inputProps={{ 'aria-label': 'Find a rule' }}
        sx={{ border: `1px solid ${ui('control')}`, borderRadius: '6px', px: '10px', height: 34, mb: '8px' }}
      />
      <Typography role="status" variant="caption" color="textSecondary" sx={{ display: 'block', mb: '4px' }}>
        {shown.length === entries.length ? '' : `${shown.length} found`}
      </Typography>
      <Box component="ul" aria-label="Rules" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map((entry) => (
          <RuleEntry key={entry.code} entry={entry} />
        ))}
      </Box>
    </>
  )
}

function RuleEntry({ entry: { code, summary, why, words } }: { entry: Entry }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Box component="li" sx={{ borderTop: `1px solid ${ui('border')}`, py: '8px' }}>
      <Link
        component="button"
        color="textPrimary"
        underline="none"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        sx={{ display: 'block', width: '100%', textAlign: 'left', fontSize: '0.875rem', fontWeight: 500 }}
      >
        {summary}
        <Box component="span" sx={{ ...codeLook, ml: '8px' }}>
          {code}
        </Box>
      </Link>
      {isOpen && (
        <Box sx={{ mt: '6px' }}>
          <Typography variant="body2" color="textSecondary">
            {why}
          </Typography>
          {words && (
            <>
              <Typography variant="caption" color="textSecondary" sx={{ display: 'block', mt: '4px' }}>
                {`${words.severity}. Source: ${words.source}`}
              </Typography>
              <Sample title="Reported" source={words.bad} />
              <Sample title="Not reported" source={words.good} />
            </>
          )}
        </Box>
      )}
    </Box>
  )
}

function Sample({ title, source }: { title: string; source: string }) {
  return (
    <Box sx={{ mt: '8px' }}>
      <Typography variant="caption" sx={{ fontWeight: 550 }}>
        {title}
      </Typography>
      <Box component="pre" tabIndex={0} aria-label={title} sx={sample}>
        {colourLines(source, false).map((line, index) => (
          <div key={index}>{line}</div>
        ))}
      </Box>
    </Box>
  )
}

const codeLook = { fontFamily: fontCode, fontSize: '0.75rem', color: ui('textFaint') } as const
const sample = {
  m: '2px 0 0',
  p: '8px 10px',
  maxHeight: 200,
  overflow: 'auto',
  fontFamily: fontCode,
  fontSize: '0.75rem',
  lineHeight: '18px',
  backgroundColor: ui('sunken'),
  borderRadius: '6px',
} as const
