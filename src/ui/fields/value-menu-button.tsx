import type { Field } from '#core/field.ts'
import type { Pointer } from '#core/text/path.ts'
import { templateOf } from '#store/selectors.ts'
import { ButtonBase } from '@mui/material'
import { fontCode, ui } from '../theme.ts'
import { useWorkspaceState } from '../workspace-context.tsx'
import { shownAt } from './read.ts'

const shapes: ReadonlySet<string> = new Set(['string', 'integer', 'boolean', 'list'])

interface ValueMenuButtonProps {
  field: Field
  path: Pointer
  labelId: string
}

/**
 * In a deployment template, the way from a value that is written out to one
 * that is given at deployment. The pane hears the click; by keys it is Ctrl+. in
 * the field, so it is no stop of its own. Its name is without the field's, which
 * stays that of the control alone; `labelId` says whose it is.
 */
export function ValueMenuButton({ field, path, labelId }: ValueMenuButtonProps) {
  const isOffered = useWorkspaceState((state) => {
    const isEditable = templateOf(state)?.hasExpressions === true && state.readOnly === undefined
    return isEditable && shapes.has(field.shape.type) && shownAt(state, path).form !== 'expression'
  })
  if (!isOffered) return null
  return (
    <ButtonBase
      className="quiet-fx"
      data-value-menu
      tabIndex={-1}
      aria-haspopup="menu"
      aria-label="Use a parameter"
      aria-describedby={labelId}
      sx={look}
    >
      fx
    </ButtonBase>
  )
}

const look = {
  // Placed, not in the row: where the label leaves no room it would take a line of its own, unseen until pointed at.
  position: 'absolute',
  right: 0,
  top: 0,
  px: '4px',
  minHeight: 20,
  borderRadius: '4px',
  fontFamily: fontCode,
  fontSize: '0.75rem',
  fontStyle: 'italic',
  color: ui('textFaint'),
  '&:hover': { color: ui('expr'), backgroundColor: ui('exprTint') },
} as const
