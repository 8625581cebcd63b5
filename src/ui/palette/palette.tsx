import CloseOutlined from '@mui/icons-material/CloseOutlined'
import { Box, Dialog, IconButton, InputBase, Typography, useAutocomplete } from '@mui/material'
import { useMemo, useState } from 'react'
import { afterClose } from '../after-close.ts'
import { ui } from '../theme.ts'
import { useWorkspace } from '../workspace-context.tsx'
import { destinationsOf } from './destinations.ts'
import type { Destination } from './destinations.ts'
import { match } from './match.ts'
import { useActions } from './use-actions.ts'

const mostShown = 60

/** Goes to any step, item, field or problem and runs any action, by a few letters of its name. */
export function Palette({ onClose }: { onClose: () => void }) {
  const workspace = useWorkspace()
  const actions = useActions()
  const all = useMemo(() => [...actions, ...destinationsOf(workspace)], [actions, workspace])
  const [typed, setTyped] = useState('')
  const [before] = useState(() => document.activeElement)
  const options = useMemo(() => match(all, typed, mostShown), [all, typed])
  const choose = (chosen: Destination) => {
    onClose()
    afterClose(() => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
      chosen.run()
    })
  }
  const { getRootProps, getInputProps, getListboxProps, getOptionProps } = useAutocomplete({
    id: 'palette',
    open: true,
    options,
    value: null,
    inputValue: typed,
    autoHighlight: true,
    getOptionLabel: ({ label }) => label,
    getOptionKey: ({ id }) => id,
    filterOptions: (shown) => shown,
    onInputChange: (_, value, reason) => {
      if (reason === 'input') setTyped(value)
    },
    onChange: (_, chosen) => chosen && choose(chosen),
    onClose: (_, reason) => {
      if (reason === 'escape') onClose()
    },
  })
  return (
    <Dialog open onClose={onClose} slotProps={{ paper: { 'aria-label': 'Go to or run', sx: paper } }}>
      <Box {...getRootProps()} sx={head}>
        <InputBase
          fullWidth
          autoFocus
          placeholder="Go to a step, item, field or problem; run an action"
          inputProps={{ ...getInputProps(), 'aria-label': 'Go to or run' }}
          sx={{ height: 48, fontSize: '0.9375rem', '& input::placeholder': { color: 'text.secondary', opacity: 1 } }}
        />
        <IconButton aria-label="Close" onClick={onClose} sx={{ display: { sm: 'none' } }}>
          <CloseOutlined />
        </IconButton>
      </Box>
      {options.length === 0 && (
        <Typography role="status" variant="body2" color="textSecondary" sx={{ p: '16px' }}>
          {`Nothing is called “${typed}”.`}
        </Typography>
      )}
      <Box component="ul" {...getListboxProps()} aria-label="Places and actions" sx={list}>
        {options.map((option, index) => {
          const { key, ...rest } = getOptionProps({ option, index })
          return (
            <Box component="li" key={key} {...rest}>
              <span className="group">{options[index - 1]?.group === option.group ? '' : option.group}</span>
              <span className="label">{option.label}</span>
              <span className="detail">{option.detail}</span>
            </Box>
          )
        })}
      </Box>
    </Dialog>
  )
}

const head = { display: 'flex', alignItems: 'center', borderBottom: `1px solid ${ui('border')}`, px: '16px' } as const
/** Below that it fills the screen, like every dialog. */
const paper = {
  '@media (min-width: 600px)': { width: 640, position: 'absolute', top: '10vh', m: '16px', maxHeight: '70vh' },
} as const
const list = {
  listStyle: 'none',
  m: 0,
  p: '4px 0',
  overflow: 'auto',
  '& li': {
    display: 'grid',
    gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '72px minmax(0, 1fr) auto' },
    alignItems: 'baseline',
    columnGap: '12px',
    px: '16px',
    py: '7px',
    cursor: 'pointer',
    fontSize: '0.875rem',
  },
  '& li:hover': { backgroundColor: ui('hover') },
  '& .Mui-focused': { backgroundColor: ui('selected') },
  '@media (forced-colors: active)': { '& .Mui-focused': { outline: '2px solid Highlight', outlineOffset: '-2px' } },
  '& .group': { fontSize: '0.75rem', color: 'text.secondary', display: { xs: 'none', sm: 'inline' } },
  '& .label': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& .detail': {
    fontSize: '0.75rem',
    color: 'text.secondary',
    maxWidth: 260,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
} as const
