import ExpandMore from '@mui/icons-material/ExpandMore'
import { Button, Menu, MenuItem, Typography } from '@mui/material'
import { useState } from 'react'
import { templateName } from '#store/draft-summary.ts'
import { templateOf } from '#store/selectors.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'

/** "azuredeploy.json › resources/0"; a menu where the file holds several templates. */
export function TemplatePlace({ fileName }: { fileName: string }) {
  const { actions } = useWorkspace()
  const templates = useWorkspaceState((state) => state.analysis.templates)
  const current = useWorkspaceState(templateOf)
  const [anchor, setAnchor] = useState<HTMLElement>()
  const place = current?.pointer.slice(1) ?? ''
  const text = place === '' ? fileName : `${fileName} › ${place}`
  if (templates.length < 2) {
    return (
      <Typography variant="body2" color="textSecondary" noWrap sx={{ px: '8px' }}>
        {text}
      </Typography>
    )
  }
  return (
    <>
      <Button
        endIcon={<ExpandMore />}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ color: 'text.secondary', minHeight: 28, overflow: 'hidden' }}
      >
        <Typography
          variant="body2"
          noWrap
        >{`${text} (${(current?.index ?? 0) + 1} of ${templates.length})`}</Typography>
      </Button>
      <Menu open={anchor !== undefined} anchorEl={anchor ?? null} onClose={() => setAnchor(undefined)}>
        {templates.map((template) => (
          <MenuItem
            key={template.pointer}
            selected={template === current}
            onClick={() => {
              actions.selectTemplate(template.index)
              actions.showText('')
              setAnchor(undefined)
            }}
          >
            {templateName(template) ?? `Template ${template.index + 1}`}
            <Typography variant="caption" color="textSecondary">
              {template.pointer.slice(1)}
            </Typography>
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
