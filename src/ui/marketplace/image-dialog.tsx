import { chooseImageEdits, isChosen, searchImages } from '#catalog/marketplace/choose-image.ts'
import { knownImages, tableDate } from '#catalog/marketplace/images.ts'
import { keyOf } from '#catalog/marketplace/known-image.ts'
import type { KnownImage } from '#catalog/marketplace/known-image.ts'
import { mergeImages, readImageList } from '#catalog/marketplace/own-list.ts'
import { templateOf } from '#store/selectors.ts'
import CloseOutlined from '@mui/icons-material/CloseOutlined'
import {
  Box,
  Dialog,
  DialogContent,
  DialogTitle,
  FormControl,
  FormLabel,
  IconButton,
  OutlinedInput,
  Typography,
} from '@mui/material'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTextSetting } from '../settings.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { ImageRow } from './image-row.tsx'
import { monthWords } from './month-words.ts'
import { OwnImages } from './own-images.tsx'

/** Marketplace images that are known without a network: a choice fills the whole source in one change. */
export function ImageDialog({ onClose }: { onClose: () => void }) {
  const { actions, getState } = useWorkspace()
  const template = useWorkspaceState(templateOf)
  const [kept] = useTextSetting('marketplace.images', '')
  const [search, setSearch] = useState('')
  const [problem, setProblem] = useState<string>()
  const list = useRef<HTMLUListElement>(null)
  // The dialog draws its content later than itself.
  const showCurrent = useCallback((drawn: HTMLUListElement | null) => {
    list.current = drawn
    drawn?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' })
  }, [])
  const images = useMemo(() => {
    const own = readImageList(kept)
    return mergeImages(own.ok ? own.images : [], knownImages)
  }, [kept])
  const found = useMemo(() => searchImages(images, search), [images, search])

  const choose = (image: KnownImage) => {
    const current = templateOf(getState())
    if (!current) return
    const outcome = actions.edit(`Source set to ${image.title}`, chooseImageEdits(current, image))
    if (!outcome.ok) {
      setProblem(outcome.reason)
      return
    }
    actions.announce(`Source set to ${image.title}.`, { toast: true })
    onClose()
  }
  /** The images that were added come first. */
  const showOwn = () => {
    setSearch('')
    list.current?.scrollTo({ top: 0 })
    document.getElementById('image-search')?.focus()
  }
  const ownCount = images.length - knownImages.length
  return (
    <Dialog open onClose={onClose} maxWidth={false} aria-labelledby="images-title" slotProps={{ paper: { sx: paper } }}>
      <DialogTitle id="images-title" sx={{ pr: '56px' }}>
        Choose a known image
      </DialogTitle>
      <IconButton aria-label="Close" onClick={onClose} sx={{ position: 'absolute', top: 14, right: 16 }}>
        <CloseOutlined />
      </IconButton>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}>
        <FormControl fullWidth sx={{ flex: 'none' }}>
          <FormLabel htmlFor="image-search" sx={{ mb: '4px' }}>
            Search
          </FormLabel>
          <OutlinedInput
            id="image-search"
            autoFocus
            value={search}
            placeholder="ubuntu 24, windows 11 multi-session, gen1"
            inputProps={{ 'aria-describedby': 'image-count', autoComplete: 'off' }}
            onChange={({ target }) => setSearch(target.value)}
            onKeyDown={(event) => {
              const [first] = found
              if (event.key === 'Enter' && search.trim() !== '' && first) {
                // The same key would press the button that has the focus again by then.
                event.preventDefault()
                choose(first)
              } else moveIn(event, list.current)
            }}
          />
        </FormControl>
        <Typography id="image-count" role="status" variant="caption" color="textSecondary" sx={{ my: '8px' }}>
          {`${found.length} of ${images.length} images, ${ownCount > 0 ? `${ownCount} from your list, the others ` : ''}as known in ${monthWords(tableDate)}. An image that is not here is typed into the form.`}
        </Typography>
        {problem !== undefined && (
          <Typography role="alert" variant="body2" color="error" sx={{ mb: '8px' }}>
            {problem}
          </Typography>
        )}
        <Box
          component="ul"
          ref={showCurrent}
          aria-label="Images"
          sx={listLook}
          onKeyDown={(event: KeyboardEvent<HTMLElement>) => moveIn(event, list.current)}
        >
          {found.map((image) => (
            <li key={keyOf(image)}>
              <ImageRow
                image={image}
                isCurrent={template !== undefined && isChosen(template, image)}
                onChoose={choose}
              />
            </li>
          ))}
        </Box>
        <OwnImages onKept={showOwn} />
      </DialogContent>
    </Dialog>
  )
}

/** ↓ goes from the search into the images and on, ↑ the way back. */
function moveIn(event: KeyboardEvent<HTMLElement>, list: HTMLElement | null) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const rows = [...(list?.querySelectorAll('button') ?? [])]
  const at = rows.findIndex((row) => row === document.activeElement)
  const to = at + (event.key === 'ArrowDown' ? 1 : -1)
  if (at < 0 && to < 0) return
  event.preventDefault()
  const next = to < 0 ? document.getElementById('image-search') : rows[to]
  next?.focus()
}

const paper = {
  width: 640,
  height: 'min(760px, calc(100dvh - 64px))',
  '@media (max-width: 599.95px)': { width: '100%', height: '100%' },
} as const
const listLook = { listStyle: 'none', m: 0, p: 0, flex: 1, minHeight: 120, overflowY: 'auto' } as const
