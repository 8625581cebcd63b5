import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material'
import { useState } from 'react'
import { isMac } from '#store/platform.ts'
import { RuleBook } from '../findings/rule-book.tsx'
import { redoKeys, shownKeys, tabKeys } from '../platform.ts'
import { fontCode, ui } from '../theme.ts'

const keys = [
  [shownKeys('Mod+Z'), 'Undo, from everywhere'],
  [redoKeys, isMac ? 'Redo' : 'Redo (also Ctrl+Shift+Z)'],
  [shownKeys('Mod+S'), 'Download'],
  [shownKeys('Mod+O'), 'Open a file'],
  [shownKeys('Mod+K'), 'Go to a step, item, field or problem; run an action'],
  ['F1', 'In a field: what it is for; elsewhere this help'],
  ['F6', `Next pane; ${shownKeys('Shift+F6')} the one before`],
  ['F8', `Next problem; ${shownKeys('Shift+F8')} the one before`],
  ['F12', 'From a field to its text, from the text to its field'],
  [
    shownKeys('Mod+F12'),
    `In the JSON: to the parameter or variable that an expression names (also ${shownKeys('Mod+click')})`,
  ],
  [shownKeys('Mod+.'), 'In a field: its fixes, and the parameters it can come from'],
  [shownKeys('Alt+↑ Alt+↓'), 'Move a step or target'],
  [shownKeys('Alt+Home Alt+End'), 'Move it to the top or the bottom'],
  ['↑ ↓', 'On a step: the one before, the next'],
  ['← →', 'On a step: along its handle, its name and its menu'],
  ['Enter', 'Open or close the step in focus'],
  [shownKeys('Shift+F10'), 'The menu of the step in focus'],
  ['Delete', 'Delete the step in focus'],
  [shownKeys('Mod+D'), 'Duplicate the step in focus'],
  [shownKeys('Mod+C'), 'Copy the JSON of the step in focus, or of all that are chosen'],
  [shownKeys('Mod+V'), 'Outside of a field: put steps in, or open a template'],
  [
    shownKeys('Shift+↑ Shift+↓'),
    `Choose several steps; ${shownKeys('Ctrl+Space')} one more, ${shownKeys('Mod+A')} all`,
  ],
  [shownKeys('Mod+] Mod+['), 'In a script: indent its lines, or take that back'],
  [tabKeys, 'In the JSON: let the Tab key leave, or indent again'],
] as const

interface HelpDialogProps {
  onClose: () => void
  beginsWithRules?: boolean
}

export function RulesDialog({ onClose }: HelpDialogProps) {
  return <HelpDialog beginsWithRules onClose={onClose} />
}

/** What the keyboard does, and what stays in this browser. */
export function HelpDialog({ onClose, beginsWithRules = false }: HelpDialogProps) {
  const [showsRules, setShowsRules] = useState(beginsWithRules)
  return (
    <Dialog open onClose={onClose} aria-labelledby="help-title" slotProps={{ paper: { sx: { width: 560 } } }}>
      <DialogTitle id="help-title">{showsRules ? 'Rules' : 'Help'}</DialogTitle>
      {showsRules ? (
        <DialogContent>
          <RuleBook />
        </DialogContent>
      ) : (
        // Longer than most windows are tall, and nothing in it is a stop: by keys it is scrolled itself.
        <DialogContent tabIndex={0} role="group" aria-label="Keyboard and storage">
          <HelpText />
        </DialogContent>
      )}
      <DialogActions>
        <Button onClick={() => setShowsRules(!showsRules)} sx={{ mr: 'auto' }}>
          {showsRules ? 'Back to help' : 'All rules'}
        </Button>
        <Button variant="contained" color="primary" onClick={onClose}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  )
}

function HelpText() {
  return (
    <>
      <Typography component="h3" variant="h3" sx={{ mb: '8px' }}>
        Keyboard
      </Typography>
      <Box component="dl" sx={list}>
        {keys.map(([key, does]) => [
          <Box key={key} component="dt" sx={keyLook}>
            {key}
          </Box>,
          <Box key={does} component="dd" sx={{ m: 0 }}>
            {does}
          </Box>,
        ])}
      </Box>
      <Typography component="h3" variant="h3" sx={{ mt: '20px', mb: '4px' }}>
        What is stored
      </Typography>
      <Typography variant="body2" color="textSecondary">
        Drafts and settings are kept in this browser only. Nothing is sent anywhere: a shared link holds the whole
        template itself. A form edit changes only its own part of the text.
      </Typography>
    </>
  )
}

const list = {
  display: 'grid',
  gridTemplateColumns: 'max-content 1fr',
  gap: '6px 16px',
  m: 0,
  alignItems: 'baseline',
} as const
const keyLook = {
  fontFamily: fontCode,
  fontSize: '0.75rem',
  px: '6px',
  border: `1px solid ${ui('border')}`,
  borderRadius: '4px',
  justifySelf: 'start',
} as const
