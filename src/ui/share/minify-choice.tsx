import { Checkbox, FormControlLabel, Typography } from '@mui/material'

interface MinifyChoiceProps {
  isMinified: boolean
  /** Of the link, once minified. */
  length: number
  onChange: (isMinified: boolean) => void
}

/** What minifying drops, and what is gained by it. */
export function MinifyChoice({ isMinified, length, onChange }: MinifyChoiceProps) {
  return (
    <FormControlLabel
      sx={{ m: 0, gap: '8px' }}
      control={<Checkbox checked={isMinified} onChange={(event) => onChange(event.target.checked)} />}
      label={
        <>
          Minify{' '}
          <Typography component="span" variant="caption" color="textSecondary" sx={{ ml: '4px' }}>
            {`drops comments and spacing; ${length.toLocaleString('en')} characters`}
          </Typography>
        </>
      }
    />
  )
}
