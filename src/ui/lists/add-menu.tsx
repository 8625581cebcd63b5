import type { Kind } from '#core/kind.ts'
import type { ListName } from '#store/workspace-types.ts'
import Add from '@mui/icons-material/Add'
import ExpandMore from '@mui/icons-material/ExpandMore'
import MenuBookOutlined from '@mui/icons-material/MenuBookOutlined'
import { Box, Button, Divider, Menu, MenuItem, Typography } from '@mui/material'
import { useState } from 'react'
import { KindIcon } from '../icons.tsx'
import { useWorkspace } from '../workspace-context.tsx'
import { listWords } from './list-words.ts'
import { useOfferedKinds } from './offered-kinds.ts'

interface AddMenuProps {
  list: ListName
  onAdd: (type: string) => void
  /** Offered beside the kinds where there are recipes. */
  onRecipes: (() => void) | undefined
}

/** Adds an item of a chosen kind: those that fit the system first, the others with the reason why not. */
export function AddMenu({ list, onAdd, onRecipes }: AddMenuProps) {
  const { fitting, others, later } = useOfferedKinds(list)
  const { actions } = useWorkspace()
  const [anchor, setAnchor] = useState<HTMLElement>()
  const close = () => setAnchor(undefined)
  const words = listWords[list]
  const itemOf = (kind: Kind, reason?: string, isLater = false) => (
    <MenuItem
      key={kind.type}
      disabled={isLater}
      onClick={() => {
        close()
        // The menu gives focus back to its button as it closes; the new card takes it after that.
        setTimeout(() => onAdd(kind.type))
      }}
    >
      <KindIcon name={kind.icon} />
      <Box component="span" sx={{ fontWeight: 550 }}>
        {kind.type}
      </Box>
      <Typography component="span" variant="caption" color="textSecondary" sx={{ ml: '4px' }}>
        {reason ?? kind.description}
      </Typography>
    </MenuItem>
  )
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<Add />}
        endIcon={<ExpandMore />}
        aria-label={words.add}
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        data-add={list}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ flexShrink: 0 }}
      >
        <Box component="span" className="long">
          {words.add}
        </Box>
        <Box component="span" className="short">
          {words.addShort}
        </Box>
      </Button>
      <Menu
        anchorEl={anchor ?? null}
        open={anchor !== undefined}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ list: { 'aria-label': words.add } }}
      >
        {fitting.map((kind) => itemOf(kind))}
        {others.length > 0 && fitting.length > 0 && <Divider />}
        {others.map((kind) => itemOf(kind, `${kind.os ?? ''} only`))}
        {later.map((kind) => itemOf(kind, `needs ${kind.since ?? ''}`, true))}
        {fitting.length + others.length === 0 && (
          <MenuItem
            onClick={() => {
              close()
              setTimeout(() => actions.showField('/apiVersion'))
            }}
          >
            Change API version…
          </MenuItem>
        )}
        {onRecipes && <Divider />}
        {onRecipes && (
          <MenuItem
            onClick={() => {
              close()
              setTimeout(onRecipes)
            }}
          >
            <MenuBookOutlined />
            <Box component="span" sx={{ fontWeight: 550 }}>
              Recipes…
            </Box>
            <Typography component="span" variant="caption" color="textSecondary" sx={{ ml: '4px' }}>
              Steps that belong together.
            </Typography>
          </MenuItem>
        )}
      </Menu>
    </>
  )
}
