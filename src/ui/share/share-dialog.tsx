import CloseOutlined from '@mui/icons-material/CloseOutlined'
import LinkOutlined from '@mui/icons-material/LinkOutlined'
import {
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  IconButton,
  Typography,
} from '@mui/material'
import { useMemo, useState } from 'react'
import { encodeLink } from '#core/share/link.ts'
import { minify } from '#core/share/minify.ts'
import { findSecrets, maskSecrets } from '#core/share/secrets.ts'
import { fontCode, ui } from '../theme.ts'
import { copyText } from '../copy-text.ts'
import { useExport } from '../export/use-export.ts'
import { useWorkspace } from '../workspace-context.tsx'
import { LengthMeter } from './length-meter.tsx'
import { SecretChoice } from './secret-choice.tsx'

/** What will be in the link, in the order of risk: secrets first, then options, length, the link itself. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const workspace = useWorkspace()
  const { download } = useExport()
  const [text] = useState(() => workspace.getState().document?.text ?? '')
  const secrets = useMemo(() => findSecrets(text), [text])
  const [isMasked, setMasked] = useState(true)
  const [isMinified, setMinified] = useState(false)
  // Of the link it was said of: another one is not copied yet.
  const [said, setSaid] = useState<{ of: string; words: string }>()

  const masked = isMasked ? maskSecrets(text, secrets) : text
  const small = useMemo(() => minify(masked), [masked])
  const link = useMemo(() => makeLink(isMinified && small !== undefined ? small : masked), [isMinified, small, masked])
  const smallLength = useMemo(() => (small === undefined ? undefined : makeLink(small).length), [small])

  async function copy(url: string) {
    const isCopied = await copyText(url)
    const words = isCopied ? 'Link copied.' : 'The browser refused the clipboard. Select the link above and copy it.'
    setSaid({ of: url, words })
    if (isCopied) workspace.actions.announce(`Link copied, ${url.length.toLocaleString('en')} characters.`)
  }
  const canShare = typeof navigator.share === 'function'
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth={false}
      aria-labelledby="share-title"
      slotProps={{ paper: { sx: { width: 560 } } }}
    >
      <DialogTitle id="share-title" sx={{ pr: '56px' }}>
        Share a link
      </DialogTitle>
      <IconButton aria-label="Close" onClick={onClose} sx={{ position: 'absolute', top: 14, right: 16 }}>
        <CloseOutlined />
      </IconButton>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: '16px' }}>
        <Typography variant="body2" color="textSecondary">
          The whole template is in the link. Nothing is uploaded; nobody can recall it.
        </Typography>
        {secrets.length > 0 && <SecretChoice text={text} secrets={secrets} isMasked={isMasked} onMask={setMasked} />}
        {small !== undefined && (
          <FormControlLabel
            sx={{ m: 0, gap: '8px' }}
            control={<Checkbox checked={isMinified} onChange={(event) => setMinified(event.target.checked)} />}
            label={
              <>
                Minify
                <Typography component="span" variant="caption" color="textSecondary" sx={{ ml: '8px' }}>
                  {`drops comments and spacing${smallLength === undefined ? '' : `; ${smallLength.toLocaleString('en')} characters`}`}
                </Typography>
              </>
            }
          />
        )}
        <LengthMeter length={link.length} />
        {link.url === undefined ? (
          <Typography role="alert" variant="body2">
            {link.reason}
          </Typography>
        ) : (
          <Box role="group" aria-label="Link" tabIndex={0} sx={linkBox}>
            {link.url}
          </Box>
        )}
      </DialogContent>
      <DialogActions>
        <Typography role="status" variant="body2" color="textSecondary" sx={{ flex: 1 }}>
          {said !== undefined && said.of === link.url ? said.words : 'Opens as a read-only preview.'}
        </Typography>
        {link.url === undefined ? (
          <Button variant="contained" color="primary" onClick={download}>
            Download
          </Button>
        ) : (
          <>
            {canShare && (
              <Button onClick={() => void navigator.share({ url: link.url }).catch(() => undefined)}>Share…</Button>
            )}
            <Button onClick={onClose}>Cancel</Button>
            <Button
              variant="contained"
              color="primary"
              startIcon={<LinkOutlined />}
              onClick={() => void copy(link.url)}
            >
              Copy link
            </Button>
          </>
        )}
      </DialogActions>
    </Dialog>
  )
}

type MadeLink =
  { url: string; length: number; reason?: undefined } | { url?: undefined; length: number; reason: string }

/** The page's own address, without what it may carry behind it, and the template. */
function makeLink(text: string): MadeLink {
  const encoded = encodeLink(text)
  const page = `${location.origin}${location.pathname}`
  if (!encoded.ok) return { length: page.length + encoded.length, reason: encoded.reason }
  const url = page + encoded.fragment
  return { url, length: url.length }
}

const linkBox = {
  display: 'block',
  px: '12px',
  py: '8px',
  border: `1px solid ${ui('border')}`,
  borderRadius: '6px',
  backgroundColor: ui('sunken'),
  fontFamily: fontCode,
  fontSize: '0.8125rem',
  flex: 'none',
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  userSelect: 'all',
} as const
