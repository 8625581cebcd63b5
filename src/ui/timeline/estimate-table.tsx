import { estimateIds, estimates, longestEstimate } from '#catalog/timeline/estimates.ts'
import type { EstimateId, Estimates } from '#catalog/timeline/estimates.ts'
import { Box, Button, FormHelperText, OutlinedInput, Typography } from '@mui/material'
import { useState } from 'react'

interface EstimateTableProps {
  minutes: Estimates
  onChange: (next: Estimates) => void
}

/** Minutes for each part of a run; kept in this browser, in no file and no link. */
export function EstimateTable({ minutes, onChange }: EstimateTableProps) {
  const isDefault = estimateIds.every((id) => minutes[id] === estimates[id].minutes)
  const defaults = () => Object.fromEntries(estimateIds.map((id) => [id, estimates[id].minutes])) as Estimates // All of them.
  return (
    <Box sx={{ mb: '20px' }}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: '8px' }}>
        Minutes for each: change them to what your builds take. Kept in this browser only.
      </Typography>
      <Box sx={grid}>
        {estimateIds.map((id) => (
          <EstimateInput
            key={id}
            id={id}
            minutes={minutes[id]}
            onChange={(value) => onChange({ ...minutes, [id]: value })}
          />
        ))}
      </Box>
      <Button disabled={isDefault} sx={{ mt: '8px' }} onClick={() => onChange(defaults())}>
        Use the defaults
      </Button>
    </Box>
  )
}

interface EstimateInputProps {
  id: EstimateId
  minutes: number
  onChange: (minutes: number) => void
}

/** Taken over when focus leaves or Enter is pressed, so that no half-typed number counts. */
function EstimateInput({ id, minutes, onChange }: EstimateInputProps) {
  const [text, setText] = useState(`${minutes}`)
  const [taken, setTaken] = useState(minutes)
  // Put back to the default from outside: the box must not be made anew for it, it may have the focus.
  if (taken !== minutes) {
    setTaken(minutes)
    setText(`${minutes}`)
  }
  const value = text.trim() === '' ? Number.NaN : Number(text)
  const isMinutes = value >= 0 && value <= longestEstimate
  const take = () => {
    if (isMinutes && value !== minutes) onChange(value)
  }
  return (
    <Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: '8px' }}>
        <Box component="label" htmlFor={`estimate-${id}`} sx={{ flex: 1, fontSize: '0.8125rem' }}>
          {estimates[id].label}
        </Box>
        <OutlinedInput
          id={`estimate-${id}`}
          value={text}
          error={!isMinutes}
          sx={{ width: 84 }}
          inputProps={{ inputMode: 'decimal', 'aria-invalid': !isMinutes, 'aria-describedby': `estimate-${id}-help` }}
          onChange={({ target }) => setText(target.value)}
          onBlur={take}
          onKeyDown={({ key }) => key === 'Enter' && take()}
        />
      </Box>
      <FormHelperText id={`estimate-${id}-help`} error={!isMinutes} sx={{ textAlign: 'right' }}>
        {isMinutes ? '' : `A number from 0 to ${longestEstimate}.`}
      </FormHelperText>
    </Box>
  )
}

const grid = {
  display: 'grid',
  gap: '4px 24px',
  gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
  '@media (max-width: 599.95px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
} as const
