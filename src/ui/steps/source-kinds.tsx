import { kindsAt } from '#catalog/declaration.ts'
import { sources } from '#catalog/sources/index.ts'
import type { Kind } from '#core/kind.ts'
import { templateOf } from '#store/selectors.ts'
import type { WorkspaceState } from '#store/workspace-types.ts'
import RadioButtonChecked from '@mui/icons-material/RadioButtonChecked'
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked'
import { Box, ButtonBase, Typography } from '@mui/material'
import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { sameList, useIsReadOnly } from '../fields/read.ts'
import { FindingsList } from '../findings/findings-list.tsx'
import { useFindings } from '../findings/use-findings.ts'
import { KindIcon } from '../icons.tsx'
import { fontCode, ui } from '../theme.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'

const path = ['properties', 'source']
const allSources: readonly Kind[] = sources

/** Those of this version, and the present one if it is older. */
function offered(state: WorkspaceState): readonly Kind[] {
  const template = templateOf(state)
  if (!template) return []
  const kinds = kindsAt(template, path)
  const present = template.source?.type
  if (present === undefined || kinds.some(({ type }) => type === present)) return kinds
  return [...kinds, ...allSources.filter(({ type }) => type === present)]
}

/** The kind of source as cards, in plain words. Another choice keeps the old block in undo. */
export function SourceKinds() {
  const { actions } = useWorkspace()
  const isReadOnly = useIsReadOnly()
  const kinds = useWorkspaceState(offered, sameList)
  const current = useWorkspaceState((state) => templateOf(state)?.source?.type)
  const findings = useFindings('/properties/source/type')
  const group = useRef<HTMLDivElement>(null)
  const choose = (type: string) => {
    if (type !== current && !isReadOnly) actions.changeKind(path, type)
  }
  const press = (event: KeyboardEvent, index: number) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    const next = by === undefined ? undefined : kinds[(index + by + kinds.length) % kinds.length]
    if (by === undefined || !next || isReadOnly) return
    event.preventDefault()
    choose(next.type)
    group.current?.querySelectorAll<HTMLElement>('[role=radio]')[kinds.indexOf(next)]?.focus()
  }
  const isChosen = kinds.some(({ type }) => type === current)
  return (
    <Box data-path="/properties/source/type" sx={{ mt: '16px' }}>
      <Box ref={group} role="radiogroup" aria-label="Kind of source" sx={cards}>
        {kinds.map((kind, index) => (
          <ButtonBase
            key={kind.type}
            role="radio"
            aria-checked={kind.type === current}
            aria-disabled={isReadOnly || undefined}
            tabIndex={kind.type === current || (!isChosen && index === 0) ? 0 : -1}
            onClick={() => choose(kind.type)}
            onKeyDown={(event) => press(event, index)}
            sx={card}
          >
            <KindIcon name={kind.icon} size={20} />
            <Box className="words">
              <Typography component="span" variant="body2" sx={{ display: 'block', fontWeight: 600 }}>
                {kind.label}
              </Typography>
              <Typography component="span" variant="caption" color="textSecondary" sx={{ display: 'block' }}>
                {kind.description}
              </Typography>
              <Box component="code" sx={code}>
                {kind.type}
              </Box>
            </Box>
            {kind.type === current ? (
              <RadioButtonChecked aria-hidden className="mark" />
            ) : (
              <RadioButtonUnchecked aria-hidden className="mark" />
            )}
          </ButtonBase>
        ))}
      </Box>
      <FindingsList findings={findings} />
    </Box>
  )
}

const cards = {
  display: 'grid',
  gap: '8px',
  gridTemplateColumns: 'minmax(0, 1fr)',
  '@container pane (min-width: 540px)': { gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))' },
} as const

const card = {
  display: 'grid',
  gridTemplateColumns: '20px minmax(0, 1fr) 20px',
  columnGap: '12px',
  alignItems: 'start',
  p: '12px 14px',
  textAlign: 'left',
  border: `1px solid ${ui('border')}`,
  borderRadius: '8px',
  backgroundColor: ui('surface'),
  '& > .MuiSvgIcon-root': { color: 'text.secondary' },
  '& > .mark': { fontSize: 20, color: ui('control') },
  '&:hover': { borderColor: ui('edge') },
  '&[aria-checked=true]': {
    borderColor: 'primary.main',
    boxShadow: 'inset 0 0 0 1px var(--mui-palette-primary-main)',
    backgroundColor: ui('accentTint'),
    '& > .MuiSvgIcon-root': { color: 'primary.main' },
  },
  '@container pane (min-width: 540px)': {
    gridTemplateColumns: '20px 20px',
    justifyContent: 'space-between',
    rowGap: '8px',
    '& > .words': { gridColumn: '1 / -1', gridRow: 2 },
  },
} as const

const code = {
  display: 'block',
  mt: '6px',
  fontFamily: fontCode,
  fontSize: '0.75rem',
  lineHeight: '17px',
  color: 'text.secondary',
  overflowWrap: 'anywhere',
} as const
