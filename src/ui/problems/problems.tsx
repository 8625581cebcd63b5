import { Box } from '@mui/material'
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { ComponentProps, KeyboardEvent, PointerEvent, ReactNode } from 'react'
import type { Finding, Fix } from '#core/finding.ts'
import { applyFixes } from '../findings/apply-fixes.ts'
import { applyFix } from '../findings/leave-finding.ts'
import { useSession } from '../session.tsx'
import { useFlagSetting, useNumberSetting } from '../settings.ts'
import { ui } from '../theme.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { countBySeverity, createProblemReader, hasOtherFixes, safeFixes, sameSeverities } from './problem-rows.ts'
import type { Shown } from './problem-rows.ts'
import { ProblemsHeader } from './problems-header.tsx'
import type { ProblemList } from './problem-list.tsx'

const heights = { least: 68, usual: 204 }

/** Every finding of the template, in the order of the steps. It opens only when the user asks. */
export function Problems({ isPane = false }: { isPane?: boolean }) {
  const workspace = useWorkspace()
  const { actions } = workspace
  const section = useRef<HTMLElement>(null)
  const isReadOnly = useWorkspaceState((state) => state.readOnly !== undefined)
  const [isFolded, setFolded] = useFlagSetting('problems.folded', globalThis.innerHeight < 700)
  const [height, setHeight] = useNumberSetting('problems.height', heights.usual)
  const [shown, setShown] = useState<Shown>({ error: true, warning: true, info: false })
  const isOpen = isPane || !isFolded
  useUnfolded(() => setFolded(false))
  const { drawRows, rows, counts, safeCount, onFillIn, onRepair } = useProblems(shown, isOpen)

  const fix = useCallback((finding: Finding, chosen: Fix) => applyFix(workspace, finding, chosen), [workspace])
  const fixAll = () => {
    const { templateIndex: template } = workspace.getState()
    void applyFixes(workspace, { template }, (count) => `${count} safe ${count === 1 ? 'fix' : 'fixes'} applied`)
    section.current?.focus()
  }
  const resize = (to: number) => setHeight(Math.max(heights.least, Math.min(to, globalThis.innerHeight * 0.6)))

  return (
    <Box
      component="section"
      ref={section}
      aria-label="Problems"
      tabIndex={-1}
      data-pane="problems"
      sx={isPane ? paneLook : look}
    >
      {!isPane && !isFolded && <HeightHandle height={height} onResize={resize} />}
      <ProblemsHeader
        counts={counts}
        shown={shown}
        onShow={setShown}
        safeCount={safeCount}
        onFixAll={fixAll}
        onFillIn={onFillIn}
        onRepair={onRepair}
        {...(!isPane && { fold: { isFolded, onFold: setFolded } })}
      />
      {isOpen && (
        <Box sx={{ overflowY: 'auto', ...(isPane ? { flex: 1 } : { maxHeight: height - 36 }) }}>
          {drawRows({
            rows,
            hasMore: counts.notes > 0,
            isNarrow: isPane,
            onShow: actions.showFinding,
            onFix: isReadOnly ? undefined : fix,
          })}
        </Box>
      )}
    </Box>
  )
}

const nothingYet = {
  drawRows: () => null,
  rows: [],
  counts: { error: 0, warning: 0, info: 0, notes: 0 },
  safeCount: 0,
  onFillIn: undefined,
  onRepair: undefined,
}

type DrawRows = (props: ComponentProps<typeof ProblemList>) => ReactNode

/** What is found comes with the checks, after the page; so do its rows. */
function useDrawRows(): DrawRows | undefined {
  const [draw, setDraw] = useState<DrawRows>()
  useEffect(() => {
    void import('./problem-list.tsx').then(
      (loaded) => setDraw(() => (props: ComponentProps<typeof ProblemList>) => <loaded.ProblemList {...props} />),
      () => setDraw(() => () => <NotLoaded />),
    )
  }, [])
  return draw
}

function NotLoaded() {
  return <Box sx={{ px: '12px', py: '8px' }}>The list could not be loaded. Reload the page; your text is kept.</Box>
}

function useProblems(shown: Shown, isOpen: boolean) {
  const read = useMemo(() => createProblemReader(isOpen ? shown : undefined), [shown, isOpen])
  const rows = useWorkspaceState(read)
  const counts = useWorkspaceState(
    ({ analysis, templateIndex }) => countBySeverity(analysis, templateIndex),
    sameSeverities,
  )
  const safeCount = useWorkspaceState(({ analysis, templateIndex, readOnly }) =>
    readOnly === undefined ? safeFixes(analysis, templateIndex).length : 0,
  )
  const canRepair = useWorkspaceState(
    ({ analysis, templateIndex, readOnly }) => readOnly === undefined && hasOtherFixes(analysis, templateIndex),
  )
  const hasPlaceholders = useWorkspaceState(
    ({ analysis, templateIndex, readOnly }) =>
      readOnly === undefined &&
      analysis.findings.some(({ code, template }) => code === 'PLACEHOLDER' && template === templateIndex),
  )
  const { openDialog } = useSession()
  const drawRows = useDrawRows()
  // Counts, buttons and rows come together: a button that moves as one reaches for it is pressed in vain.
  if (!drawRows) return nothingYet
  return {
    drawRows,
    rows,
    counts,
    safeCount,
    onFillIn: hasPlaceholders ? () => openDialog('fillIn') : undefined,
    onRepair: canRepair ? () => openDialog('repair') : undefined,
  }
}

/** Who asks for a problem wants to see its row. */
function useUnfolded(unfold: () => void) {
  const { subscribe } = useWorkspace()
  const isAsked = useEffectEvent(unfold)
  useEffect(
    () =>
      subscribe(({ shownFinding }, former) => {
        if (shownFinding && shownFinding !== former.shownFinding) isAsked()
      }),
    [subscribe],
  )
}

/** The top edge, by pointer and by keys. */
function HeightHandle({ height, onResize }: { height: number; onResize: (height: number) => void }) {
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const from = event.clientY
    const handle = event.currentTarget
    handle.setPointerCapture(event.pointerId)
    handle.onpointermove = (move) => onResize(height + from - move.clientY)
    handle.onpointerup = () => {
      handle.onpointermove = null
    }
  }
  const step = (event: KeyboardEvent) => {
    const by = { ArrowUp: 16, ArrowDown: -16 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    onResize(height + by)
  }
  return (
    <Box
      role="separator"
      aria-orientation="horizontal"
      aria-label="Resize the problems"
      aria-valuenow={Math.round(height)}
      aria-valuemin={heights.least}
      aria-valuemax={Math.round(globalThis.innerHeight * 0.6)}
      tabIndex={0}
      onPointerDown={drag}
      onKeyDown={step}
      onDoubleClick={() => onResize(heights.usual)}
      sx={handleLook}
    />
  )
}

const look = {
  flex: 'none',
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  backgroundColor: ui('surface'),
  borderTop: `1px solid ${ui('border')}`,
} as const
const paneLook = { ...look, flex: 1, minHeight: 0, borderTop: 0 } as const
const handleLook = {
  position: 'absolute',
  top: -5,
  left: 0,
  right: 0,
  height: 9,
  cursor: 'row-resize',
  zIndex: 2,
  touchAction: 'none',
  '&:hover, &:focus-visible, &:active': {
    boxShadow: 'inset 0 -4px 0 -3px var(--mui-palette-primary-main)',
    outline: 'none',
  },
} as const
