import type { Kind } from '#core/kind.ts'
import type { ListName } from '#store/workspace-types.ts'
import MenuBookOutlined from '@mui/icons-material/MenuBookOutlined'
import { Box, Divider, Menu, MenuItem, Typography } from '@mui/material'
import { KindIcon } from '../icons.tsx'
import { useWorkspace } from '../workspace-context.tsx'
import { listWords } from './list-words.ts'
import { useOfferedKinds } from './offered-kinds.ts'

interface AddMenuItemsProps {
  list: ListName
  anchor: HTMLElement
  onAdd: (type: string) => void
  onRecipes: (() => void) | undefined
  onClose: () => void
}

/** The kinds: those that fit the system first, the others with the reason why not. */
export function AddMenuItems({ list, anchor, onAdd, onRecipes, onClose: close }: AddMenuItemsProps) {
  const { fitting, others, later } = useOfferedKinds(list)
  const { actions } = useWorkspace()
  const itemOf = (kind: Kind, reason?: string, isLater = false) => (
    <MenuItem
      key={kind.type}
      disabled={isLater}
      sx={whole}
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
    <Menu
      anchorEl={anchor}
      open
      onClose={close}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      slotProps={{ list: { 'aria-label': listWords[list].add } }}
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
          sx={whole}
          onClick={() => {
            close()
            setTimeout(onRecipes)
          }}
        >
          <MenuBookOutlined sx={{ fontSize: 18 }} />
          <Box component="span" sx={{ fontWeight: 550 }}>
            Recipes…
          </Box>
          <Typography component="span" variant="caption" color="textSecondary" sx={{ ml: '4px' }}>
            Steps that belong together.
          </Typography>
        </MenuItem>
      )}
    </Menu>
  )
}

/** Where there is no room for a line, the words go on in the next one. */
const whole = { whiteSpace: { xs: 'normal', sm: 'nowrap' } } as const
