import type { ListName } from '#store/workspace-types.ts'
import Add from '@mui/icons-material/Add'
import ExpandMore from '@mui/icons-material/ExpandMore'
import { Box, Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { late } from '../late.tsx'
import { listWords } from './list-words.ts'

const AddMenuItems = late(async () => (await import('./add-menu-items.tsx')).AddMenuItems)

interface AddMenuProps {
  list: ListName
  onAdd: (type: string) => void
  /** Offered beside the kinds where there are recipes. */
  onRecipes: (() => void) | undefined
}

/** Adds an item of a chosen kind. What is offered comes with the first press. */
export function AddMenu({ list, onAdd, onRecipes }: AddMenuProps) {
  const [anchor, setAnchor] = useState<HTMLElement>()
  const close = () => setAnchor(undefined)
  const words = listWords[list]
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
      <Suspense>
        {anchor && <AddMenuItems list={list} anchor={anchor} onAdd={onAdd} onRecipes={onRecipes} onClose={close} />}
      </Suspense>
    </>
  )
}
