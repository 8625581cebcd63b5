import { MenuItem } from '@mui/material'
import { lazy, Suspense, useState } from 'react'
import type { ReactNode } from 'react'
import type { Pointer } from '#core/text/path.ts'
import { fontCode, ui } from '../theme.ts'
import { useWorkspace } from '../workspace-context.tsx'
import type { NameQuestion, ValueAction } from './value-actions.ts'

const NameDialog = lazy(async () => ({ default: (await import('./name-dialog.tsx')).NameDialog }))

interface ValueActions {
  readonly actions: readonly ValueAction[]
  /** Finds out what can be done; few ask, so the code for it comes when one does. */
  readonly load: (path: Pointer | undefined) => Promise<readonly ValueAction[]>
  readonly items: (close: () => void) => ReactNode[]
  /** To be drawn outside of the menu, which closes. */
  readonly dialog: ReactNode
}

/** What can be done with a value and its parameters, as items of a menu. */
export function useValueActions(): ValueActions {
  const workspace = useWorkspace()
  const [actions, setActions] = useState<readonly ValueAction[]>([])
  const [question, setQuestion] = useState<NameQuestion>()
  return {
    actions,
    load: async (path) => {
      const { valueActions } = await import('./value-actions.ts')
      const found = path === undefined ? [] : valueActions(workspace, path)
      setActions(found)
      return found
    },
    items: (close) =>
      actions.map(({ label, name, isApart = false, run, ask }) => (
        <MenuItem
          key={`${label} ${name ?? ''}`}
          sx={isApart ? { ...item, borderTop: `1px solid ${ui('border')}` } : item}
          onClick={() => {
            close()
            if (ask) setQuestion(ask)
            else run?.()
          }}
        >
          <span>
            {label}
            {name !== undefined && <code> {name}</code>}
            {ask && '…'}
          </span>
        </MenuItem>
      )),
    dialog: question && (
      <Suspense>
        <NameDialog question={question} onClose={() => setQuestion(undefined)} />
      </Suspense>
    ),
  }
}

const item = {
  maxWidth: 360,
  '& span:first-of-type': { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  '& code': { fontFamily: fontCode, fontSize: '0.75rem' },
} as const
