import { counted } from '#core/counted.ts'
import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material'
import { useId, useMemo, useState } from 'react'
import { fillIn, findPlaceholders } from '#catalog/placeholders/find-placeholders.ts'
import type { Placeholder } from '#catalog/placeholders/find-placeholders.ts'
import { senseOfPlaceholder } from '#catalog/placeholders/placeholder-sense.ts'
import { toTextOps } from '#core/text/edit.ts'
import { fontCode, ui } from '../theme.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'

/** Each name once, with all its places: they are filled in together, as one undo step. */
export function FillInDialog({ onClose }: { onClose: () => void }) {
  const { actions } = useWorkspace()
  // Of the text as it is now: undo reaches it beneath the dialog, and offsets count in no other.
  const analysis = useWorkspaceState((state) => state.analysis)
  const index = useWorkspaceState((state) => state.templateIndex)
  const placeholders = useMemo(() => findPlaceholders(analysis, index), [analysis, index])
  const [values, setValues] = useState<ReadonlyMap<string, string>>(new Map())
  const edits = useMemo(() => fillIn(placeholders, values), [placeholders, values])
  const filled = placeholders.filter(({ key }) => (values.get(key)?.trim() ?? '') !== '').length
  const apply = () => {
    const label = `${counted(filled, 'placeholder')} filled in`
    const outcome = actions.edit(label, toTextOps(edits))
    onClose()
    actions.announce(outcome.ok ? `${label}, in ${counted(edits.length, 'place')}.` : outcome.reason, {
      toast: outcome.ok,
      isRefusal: !outcome.ok,
    })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth={false}
      aria-labelledby="fill-in-title"
      slotProps={{ paper: { sx: { width: 620 } } }}
    >
      <DialogTitle id="fill-in-title">Fill in placeholders</DialogTitle>
      <DialogContent>
        <Typography variant="body2" color="textSecondary" sx={{ mb: '12px' }}>
          {placeholders.length === 0
            ? 'Nothing is left to be filled in.'
            : 'Each name is filled in wherever it stands. What you leave empty stays as it is.'}
        </Typography>
        <Box
          component="form"
          id="fill-in-form"
          onSubmit={(event) => {
            event.preventDefault()
            if (edits.length > 0) apply()
          }}
        >
          {placeholders.map((placeholder, index) => (
            <PlaceholderRow
              key={placeholder.key}
              placeholder={placeholder}
              value={values.get(placeholder.key) ?? ''}
              isFirst={index === 0}
              onChange={(value) => setValues(new Map([...values, [placeholder.key, value]]))}
            />
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{placeholders.length === 0 ? 'Close' : 'Cancel'}</Button>
        {placeholders.length > 0 && (
          <Button type="submit" form="fill-in-form" variant="contained" color="primary" disabled={edits.length === 0}>
            {`Fill in ${filled === 0 ? '' : counted(filled, 'placeholder')}`.trim()}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  )
}

interface PlaceholderRowProps {
  placeholder: Placeholder
  value: string
  isFirst: boolean
  onChange: (value: string) => void
}

function PlaceholderRow({ placeholder, value, isFirst, onChange }: PlaceholderRowProps) {
  const id = useId()
  const { name, variants, uses } = placeholder
  const { hint, suggestions, problemOf } = senseOfPlaceholder(name)
  const problem = value.trim() === '' ? undefined : problemOf?.(value.trim())
  const labels = [...new Set(uses.map(({ label }) => label))]
  return (
    <Box sx={row}>
      <Box>
        <Typography
          component="label"
          htmlFor={id}
          sx={{ fontFamily: fontCode, fontSize: '0.8125rem', fontWeight: 550 }}
        >
          {name}
        </Typography>
        <Typography variant="caption" color="textSecondary" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
          {variants.length > 0 && `Also ${variants.join(', ')}. `}
          {`${labels.slice(0, 3).join(', ')}${labels.length > 3 ? ', …' : ''} · ${counted(uses.length, 'place')}`}
        </Typography>
      </Box>
      <Box>
        <TextField
          fullWidth
          id={id}
          autoFocus={isFirst}
          value={value}
          helperText={problem ?? hint}
          onChange={({ target }) => onChange(target.value)}
          slotProps={{
            htmlInput: { spellCheck: false, autoComplete: 'off', ...(suggestions && { list: `${id}-list` }) },
            formHelperText: { sx: problem === undefined ? {} : { color: 'warning.main' } },
          }}
        />
        {suggestions && (
          <datalist id={`${id}-list`}>
            {suggestions.map((suggestion) => (
              <option key={suggestion} value={suggestion} />
            ))}
          </datalist>
        )}
      </Box>
    </Box>
  )
}

const row = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '220px minmax(0, 1fr)' },
  gap: '4px 16px',
  py: '10px',
  borderTop: `1px solid ${ui('border')}`,
} as const
