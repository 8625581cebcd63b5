import ExpandMore from '@mui/icons-material/ExpandMore'
import { Button, Menu, MenuItem, Typography } from '@mui/material'
import { useState } from 'react'
import { useTemplates } from '../use-templates.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'

/** "azuredeploy.json › resources/0"; a menu where the file holds several templates. */
export function TemplatePlace({ fileName }: { fileName: string }) {
  const { actions } = useWorkspace()
  const templates = useTemplates()
  const current = useWorkspaceState((state) => state.templateIndex)
  const [anchor, setAnchor] = useState<HTMLElement>()
  const place = templates[current]?.pointer.slice(1) ?? ''
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
        <Typography variant="body2" noWrap>{`${text} (${current + 1} of ${templates.length})`}</Typography>
      </Button>
      <Menu open={anchor !== undefined} anchorEl={anchor ?? null} onClose={() => setAnchor(undefined)}>
        {templates.map(({ name, pointer }, index) => (
          <MenuItem
            key={pointer}
            selected={index === current}
            onClick={() => {
              actions.selectTemplate(index)
              actions.showText('')
              setAnchor(undefined)
            }}
          >
            {name}
            <Typography variant="caption" color="textSecondary">
              {pointer.slice(1)}
            </Typography>
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
