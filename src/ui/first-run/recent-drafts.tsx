import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import { Box, Button, ButtonBase, IconButton, Link, Snackbar, Typography } from '@mui/material'
import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import { counted } from '#core/counted.ts'
import type { DraftSummary } from '#store/draft-desk.ts'
import { framedList } from '../framed-list.ts'
import { SeverityIcon } from '../icons.tsx'
import { useSession } from '../session.tsx'
import { ui } from '../theme.ts'
import { formatTime } from './format-time.ts'

const latest = 3
/** Milliseconds: long enough to read it and to reach its button. */
const shownFor = 8000

/** The drafts of this browser: the three latest, or all of them. */
export function RecentDrafts() {
  const { drafts, showsAllDrafts, showAllDrafts } = useSession()
  const [now] = useState(() => Date.now())
  const { recent, isLoaded, status } = useStore(drafts)
  const [removed, setRemoved] = useState<RemovedDraft>()
  const list = useRef<HTMLUListElement>(null)
  /** Of the draft there, else the last one; without any, the first button of the page. What was pressed is gone by then. */
  const focusDraft = (at: number) => {
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return
      const row = list.current?.children[at] ?? list.current?.lastElementChild
      ;(row ?? document.querySelector('main'))?.querySelector('button')?.focus()
    })
  }
  const remove = async ({ id, title }: DraftSummary, at: number) => {
    const putBack = await drafts.remove(id)
    setRemoved({
      title,
      putBack: async () => {
        await putBack()
        focusDraft(at)
      },
    })
    focusDraft(at)
  }
  const toast = removed && <RemovedToast {...removed} onClose={() => setRemoved(undefined)} />
  if (!isLoaded) return null
  if (recent.length === 0) {
    return (
      <>
        <Typography variant="body2" color="textSecondary" sx={{ mt: '24px' }}>
          {status === 'unavailable'
            ? 'This browser keeps nothing: what you open is gone when the page closes. Download it before.'
            : 'No drafts yet. What you open or start is kept here, in this browser only.'}
        </Typography>
        {toast}
      </>
    )
  }
  return (
    <Box component="section" aria-labelledby="drafts-title">
      <Box sx={{ display: 'flex', alignItems: 'baseline', mb: '12px' }}>
        <Typography id="drafts-title" component="h2" variant="h2" sx={{ flex: 1 }}>
          {showsAllDrafts ? 'All drafts' : 'Recent drafts'}
        </Typography>
        {recent.length > latest && (
          <Link
            component="button"
            aria-expanded={showsAllDrafts}
            onClick={() => showAllDrafts(!showsAllDrafts)}
            sx={{ fontSize: '0.8125rem' }}
          >
            {showsAllDrafts ? 'Fewer' : 'All drafts'}
          </Link>
        )}
      </Box>
      <Box component="ul" ref={list} sx={framedList}>
        {(showsAllDrafts ? recent : recent.slice(0, latest)).map((draft, at) => (
          <DraftRow
            key={draft.id}
            draft={draft}
            now={now}
            onOpen={() => void drafts.open(draft.id)}
            onRemove={() => void remove(draft, at)}
          />
        ))}
      </Box>
      <Typography variant="caption" color="textSecondary" sx={{ display: 'block', mt: '8px' }}>
        Drafts are kept in this browser only.
      </Typography>
      {toast}
    </Box>
  )
}

interface RemovedDraft {
  readonly title: string
  readonly putBack: () => Promise<void>
}

function RemovedToast({ title, putBack, onClose }: RemovedDraft & { onClose: () => void }) {
  const undo = () => {
    onClose()
    void putBack()
  }
  return (
    <Snackbar
      open
      autoHideDuration={shownFor}
      onClose={(_, reason) => {
        if (reason !== 'clickaway') onClose()
      }}
      message={`${title} deleted.`}
      action={
        <Button color="inherit" onClick={undo}>
          Undo
        </Button>
      }
    />
  )
}

interface DraftRowProps {
  draft: DraftSummary
  /** Milliseconds since 1970, when the list was drawn. */
  now: number
  onOpen: () => void
  onRemove: () => void
}

function DraftRow({ draft, now, onOpen, onRemove }: DraftRowProps) {
  const { title, summary, changedAt, errors } = draft
  return (
    <Box component="li" sx={row}>
      <ButtonBase onClick={onOpen} sx={opener}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography component="span" variant="subtitle2" noWrap sx={{ display: 'block' }}>
            {title}
          </Typography>
          <Typography component="span" variant="caption" color="textSecondary" noWrap sx={{ display: 'block' }}>
            {summary}
          </Typography>
        </Box>
        <Box sx={{ textAlign: 'right', flex: 'none' }}>
          <Typography component="span" variant="caption" color="textSecondary" sx={{ display: 'block' }}>
            {formatTime(changedAt, now)}
          </Typography>
          {errors > 0 && (
            <Typography
              component="span"
              variant="caption"
              color="error"
              sx={errorCount}
              aria-label={counted(errors, 'error')}
            >
              <SeverityIcon severity="error" size={14} />
              {errors}
            </Typography>
          )}
        </Box>
      </ButtonBase>
      <IconButton aria-label={`Delete ${title}`} onClick={onRemove} sx={{ mx: '4px' }}>
        <DeleteOutlined />
      </IconButton>
    </Box>
  )
}

const row = { display: 'flex', alignItems: 'center', '&:hover': { backgroundColor: ui('hover') } } as const
const opener = {
  flex: 1,
  minWidth: 0,
  p: '10px 0 10px 12px',
  textAlign: 'left',
  gap: '8px',
  // Its own edge would be cut off by the frame of the list.
  '&.Mui-focusVisible': { outlineOffset: '-2px' },
} as const
const errorCount = {
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'flex-end',
  gap: '4px',
  fontWeight: 550,
} as const
