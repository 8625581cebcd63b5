import SearchOutlined from '@mui/icons-material/SearchOutlined'
import { Box, InputAdornment, OutlinedInput, Typography } from '@mui/material'
import type { Filter } from './use-filter.ts'

interface FilterBoxProps {
  label: string
  count: number
  filter: Filter
}

/** Above a list too long to look through. */
export function FilterBox({ label, count, filter }: FilterBoxProps) {
  const { text, set, hidden } = filter
  const shown = count - hidden.size
  const number = (amount: number) => amount.toLocaleString('en')
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: '12px', mb: '12px' }}>
      <OutlinedInput
        size="small"
        value={text}
        placeholder="Filter by text"
        onChange={({ target }) => set(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || text === '') return
          event.stopPropagation()
          set('')
        }}
        startAdornment={
          <InputAdornment position="start">
            <SearchOutlined />
          </InputAdornment>
        }
        inputProps={{ type: 'search', 'aria-label': `Filter ${label.toLowerCase()}` }}
        sx={{ flex: 1, maxWidth: 360 }}
      />
      <Typography role="status" variant="body2" color="textSecondary" noWrap>
        {text.trim() === '' ? `${number(count)} in all` : `${number(shown)} of ${number(count)}`}
      </Typography>
    </Box>
  )
}
