import type { Finding } from '#core/finding.ts'
import type { Pointer } from '#core/text/path.ts'
import type { Workspace, WorkspaceState } from '#store/workspace-types.ts'
import { Box, Menu, MenuItem } from '@mui/material'
import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { afterClose } from '../after-close.ts'
import { findingsWithin } from '../findings/use-findings.ts'
import { applyFix } from '../findings/leave-finding.ts'
import { useValueActions } from '../expressions/use-value-actions.tsx'
import { useWorkspace } from '../workspace-context.tsx'
import { markField, revealField } from './reveal-field.ts'

/** The last request that was answered: a form that is drawn again must not answer it twice. */
const answered = new WeakMap<Workspace, number>()

/**
 * What all fields have in common, heard once for the whole form: focus marks
 * the text, F12 leads to it, Ctrl+. offers the fixes and what its value can be taken from. The other way, a field is
 * marked and revealed in the page itself: no field is drawn again for it.
 */
export function PaneKeys({ children }: { children: ReactNode }) {
  const workspace = useWorkspace()
  const { actions, getState } = workspace
  const pane = useRef<HTMLDivElement>(null)
  const [fixing, setFixing] = useState<{ anchor: HTMLElement; findings: readonly Finding[] }>()
  const { load, items, dialog } = useValueActions()
  const close = () => setFixing(undefined)
  const offer = async (anchor: HTMLElement, path: Pointer, findings: readonly Finding[]) => {
    const found = await load(path)
    if (findings.length > 0 || found.length > 0) setFixing({ anchor, findings })
    else actions.announce('Nothing to fix here.')
  }

  useEffect(() => {
    const element = pane.current
    if (!element) return undefined
    const answer = ({ fieldReveal }: WorkspaceState) => {
      if (!fieldReveal || answered.get(workspace) === fieldReveal.nonce) return
      answered.set(workspace, fieldReveal.nonce)
      revealField(element, fieldReveal.path)
    }
    // The form may have been brought up for it just now.
    answer(workspace.getState())
    return workspace.subscribe((state, former) => {
      if (state.marked !== former.marked || state.analysis !== former.analysis || state.step !== former.step) {
        markField(element, state.marked?.by === 'editor' ? state.marked.path : undefined)
      }
      answer(state)
    })
  }, [workspace])

  const press = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement // A key is pressed on an element.
    const path = pathOf(target)
    if (path === undefined) return
    if (event.key === 'F12') {
      event.preventDefault()
      actions.showText(path, { takesFocus: true })
    }
    if (event.key === '.' && (event.ctrlKey || event.metaKey)) {
      const findings = findingsWithin(getState(), path).filter(({ fixes }) => fixes.length > 0)
      event.preventDefault()
      void offer(target, path, findings)
    }
  }
  return (
    <Box
      ref={pane}
      onKeyDown={press}
      onClick={({ target }) => {
        const button = (target as HTMLElement).closest<HTMLElement>('[data-value-menu]')
        const path = button && pathOf(button)
        if (path !== undefined && path !== null) void offer(button as HTMLElement, path, [])
      }}
      onFocus={({ target }) => {
        const path = pathOf(target)
        if (path !== undefined) actions.mark(path, 'form')
      }}
    >
      {children}
      <Menu anchorEl={fixing?.anchor ?? null} open={fixing !== undefined} onClose={close}>
        {fixing?.findings.flatMap((finding) =>
          finding.fixes.map((fix) => (
            <MenuItem
              key={`${finding.code} ${finding.path} ${fix.title}`}
              onClick={() => {
                close()
                afterClose(() => applyFix(workspace, finding, fix))
              }}
            >
              {fix.title}
            </MenuItem>
          )),
        )}
        {items(close)}
      </Menu>
      {dialog}
    </Box>
  )
}

function pathOf(element: HTMLElement): Pointer | undefined {
  return element.closest<HTMLElement>('[data-path]')?.dataset['path']
}
