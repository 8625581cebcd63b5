import { Box, ButtonBase, Menu, MenuItem } from '@mui/material'
import { useState } from 'react'
import { afterClose } from '../after-close.ts'
import { useValueActions } from '../expressions/use-value-actions.tsx'
import { fontCode, ui } from '../theme.ts'
import { useCopy } from './use-copy.ts'

interface ExpressionMenuProps {
  label: string
  text: string
  /** Missing where nothing can be edited. */
  onLiteral?: (() => void) | undefined
}

/** Marks a value that ARM computes when the template is deployed, and leads back to a plain one. */
export function ExpressionMenu({ label, text, onLiteral }: ExpressionMenuProps) {
  const copy = useCopy()
  const [anchor, setAnchor] = useState<HTMLElement>()
  const close = () => setAnchor(undefined)
  const { load, items, dialog } = useValueActions()
  return (
    <>
      <ButtonBase
        aria-label={`${label}: expression`}
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        onClick={({ currentTarget }) => {
          const owner = currentTarget.closest<HTMLElement>('[data-path]')
          const open = () => setAnchor(currentTarget)
          // Also where what comes late did not come: the rest of the menu is there.
          void load(owner?.dataset['path']).then(open, open)
        }}
        sx={button}
      >
        <Box component="span" aria-hidden>
          fx
        </Box>
      </ButtonBase>
      <Menu anchorEl={anchor ?? null} open={anchor !== undefined} onClose={close}>
        {items(close)}
        {onLiteral && (
          <MenuItem
            onClick={() => {
              const owner = anchor?.closest('[data-path]')
              close()
              afterClose(() => {
                onLiteral()
                // The way into this menu is gone then.
                requestAnimationFrame(() =>
                  owner?.querySelector<HTMLElement>('input, textarea, [role=combobox]')?.focus(),
                )
              })
            }}
          >
            Use a literal
          </MenuItem>
        )}
        <MenuItem
          onClick={() => {
            close()
            copy(text, 'Expression')
          }}
        >
          Copy
        </MenuItem>
      </Menu>
      {dialog}
    </>
  )
}

const button = {
  flexShrink: 0,
  width: 26,
  height: 20,
  borderRadius: '4px',
  border: `1px solid ${ui('exprEdge')}`,
  backgroundColor: ui('surface'),
  color: ui('expr'),
  fontFamily: fontCode,
  fontSize: '0.75rem',
  fontStyle: 'italic',
  fontWeight: 600,
  letterSpacing: '-0.04em',
} as const
