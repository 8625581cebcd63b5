import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  List,
  ListItem,
  ListItemButton,
  ListItemText,
  Typography,
} from '@mui/material'
import { useState } from 'react'
import { templateName } from '#store/draft-summary.ts'
import { countOf } from '#store/lists.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'

/** A file that holds several templates asks once, when it has been opened, which one to show. */
export function TemplatePicker() {
  const { actions } = useWorkspace()
  const documentId = useWorkspaceState(({ document }) => document?.id)
  const isFresh = useWorkspaceState(({ document }) => document?.version === 0)
  const templates = useWorkspaceState(({ analysis }) => analysis.templates)
  const [answeredFor, setAnsweredFor] = useState<string>()
  if (templates.length < 2 || !isFresh || answeredFor === documentId) return null
  const close = () => setAnsweredFor(documentId)
  return (
    <Dialog
      open
      onClose={close}
      maxWidth={false}
      aria-labelledby="picker-title"
      slotProps={{ paper: { sx: { width: 560 } } }}
    >
      <DialogTitle id="picker-title">{`This file holds ${templates.length} image templates. Which one?`}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" color="textSecondary">
          You can switch later.
        </Typography>
        <List sx={{ mt: '8px' }}>
          {templates.map((template) => (
            <ListItem key={template.pointer} disablePadding>
              <ListItemButton
                onClick={() => {
                  actions.selectTemplate(template.index)
                  close()
                }}
              >
                <ListItemText
                  primary={templateName(template) ?? template.value(['name'])?.text ?? `Template ${template.index + 1}`}
                  secondary={`${template.pointer.slice(1)} · ${countOf('customize', template.customizers.length)} · ${countOf('distribute', template.distributors.length)}`}
                />
              </ListItemButton>
            </ListItem>
          ))}
        </List>
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>Show the first</Button>
      </DialogActions>
    </Dialog>
  )
}
